using System.Text;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Impor.Periksa;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Impor;

/// <summary>What a well-formed file says wrongly is told with its place and a sentence, all of it at once.</summary>
public sealed class IsiSalahTests
{
    public static TheoryData<string, string, string> Kasus() =>
        new()
        {
            {
                "\"akuntabel-impor/1\"",
                "\"akuntabel-impor/9\"",
                "skema: Skema \"akuntabel-impor/9\" tidak dikenal; versi ini membaca \"akuntabel-impor/1\"."
            },
            { "\"dinas-contoh\"", "\"api\"", "slug: Nama singkat \"api\" dipakai oleh sistem. Pilih nama lain." },
            {
                "\"dinas-contoh\"",
                "\"Dinas\"",
                "slug: Nama singkat \"Dinas\" tidak sah. Gunakan 2 sampai 39 huruf kecil, angka, atau tanda hubung, dimulai dengan huruf."
            },
            {
                "\"Asia/Jakarta\"",
                "\"Asia/Bandung\"",
                "pemda.zonaWaktu: Zona waktu \"Asia/Bandung\" tidak dikenal; misalnya \"Asia/Jakarta\", \"Asia/Makassar\", \"Asia/Jayapura\"."
            },
            {
                "\"dasarPembentukan\": \"Perda Contoh\"",
                "\"dasarPembentukan\": \"Perda Contoh\", \"sistematikaTahunan\": \"hss\"",
                "perangkatDaerah.sistematikaTahunan: Sistematika \"hss\" tidak ada untuk laporan tahunan. Yang tersedia: standar-53-2014, banjarbaru, sibolga."
            },
            {
                "\"unit\": \"kepala\"",
                "\"unit\": \"kepal\"",
                "perangkatDaerah.pejabat[0].unit: Unit \"kepal\" tidak ada di berkas ini. Mungkin maksudnya \"kepala\"."
            },
            {
                "\"nama\": \"Pejabat Contoh\", \"jabatan\"",
                "\"nama\": \"Contoh 19700101 199501 1 001\", \"jabatan\"",
                "perangkatDaerah.pejabat[0].nama: Berisi nomor yang menyerupai NIP atau NIK. Data pribadi tidak boleh diimpor; hapus nomor itu."
            },
            {
                "\"atas\": 50 }",
                "\"atas\": 45 }",
                "skalaKinerja[0].pita[2] (lima): Ada celah: nilai antara 45 dan 50 tidak termasuk pita \"Sedang\" dan \"Rendah\"."
            },
            {
                "\"atas\": 50 }",
                "\"atas\": 50, \"atasTermasuk\": true }",
                "skalaKinerja[0].pita[2] (lima): Tumpang tindih: nilai 50 termasuk pita \"Sedang\" dan \"Rendah\"."
            },
            {
                "\"skala\": \"lima\"",
                "\"skala\": \"enam\"",
                "kebijakan[0].skala: Skala kinerja \"enam\" tidak ada di berkas ini."
            },
            {
                "\"induk\": \"tujuan\"",
                "\"induk\": \"sasaran-koperasi\"",
                "renstra.simpul[1].induk (sasaran-koperasi): \"sasaran-koperasi\" menjadi induk dari leluhurnya sendiri."
            },
            {
                "\"pemilik\": \"renstra:sasaran-koperasi\"",
                "\"pemilik\": \"renstra:sasaran\"",
                "indikator[0].pemilik (koperasi-aktif): Simpul Renstra \"sasaran\" tidak ada di berkas ini."
            },
            {
                "\"binaan / koperasi * 100\"",
                "\"binaan / kopersi * 100\"",
                "indikator[2].rumus (binaan): Rumus menyebut unsur \"kopersi\" yang tidak ada di berkas ini. Mungkin maksudnya \"koperasi\"."
            },
            {
                "\"kunci\": \"sakip\"",
                "\"kunci\": \"koperasi-aktif\"",
                "indikator[1].kunci (koperasi-aktif): Indikator \"koperasi-aktif\" sudah ditulis pada baris [0] daftar ini."
            },
            {
                "\"nilai\": \"A\"",
                "\"nilai\": \"AAA\"",
                "target[2].nilai (sakip): \"AAA\" bukan huruf skala AKIP; yang ada: A, BB, B."
            },
            {
                "\"sumber\": \"Renstra\", \"nilai\": 40",
                "\"sumber\": \"Renstra\", \"nilai\": \"A\"",
                "target[0].nilai (koperasi-aktif): \"A\" adalah huruf, padahal indikator ini tidak punya skala predikat."
            },
            {
                "\"sumber\": \"Renstra\", \"nilai\": 40",
                "\"sumber\": \"Renstra\", \"nilai\": \"40,5\"",
                "target[0].nilai (koperasi-aktif): Angka \"40,5\" ditulis sebagai teks; tulis tanpa tanda kutip dan dengan titik desimal."
            },
            {
                "\"sumber\": \"Renstra\", \"nilai\": 40",
                "\"sumber\": \"Renstra\", \"nilai\": null",
                "target[0].alasan (koperasi-aktif): Nilai null harus disertai alasan, misalnya \"BelumDiukur\" atau \"TidakAdaData\"."
            },
            {
                "\"periode\": \"2024\", \"sumber\": \"PerjanjianKinerja\"",
                "\"periode\": \"2023\", \"sumber\": \"PerjanjianKinerja\"",
                "target[1].periode (koperasi-aktif): Tahun periode \"2023\" salah: bagian ini harus tahun 2024."
            },
            {
                "\"sumber\": \"PerjanjianKinerja\", \"nilai\": 40",
                "\"sumber\": \"PerjanjianKinerja\", \"versi\": 2, \"nilai\": 40",
                "target[1].versi (koperasi-aktif): Tidak ada PerjanjianKinerja versi 2 di berkas ini."
            },
            {
                "\"periode\": \"2024\", \"nilai\": 38.5",
                "\"periode\": \"2024-TW5\", \"nilai\": 38.5",
                "realisasi[0].periode (koperasi-aktif): \"2024-TW5\" bukan periode: tulis seperti \"2019\", \"2019-S1\", \"2019-TW2\", atau \"2019-05\"."
            },
            {
                "\"jumlahAnggaran\": 1500000",
                "\"jumlahAnggaran\": 1400000",
                "perjanjian[0].jumlahAnggaran: Jumlah anggaran 1.400.000 tidak sama dengan jumlah barisnya 1.500.000; selisih -100.000."
            },
            {
                "\"pagu\": 500000",
                "\"pagu\": 500001",
                "anggaran[0].simpul[0].pagu (program): Pagu 1.500.000 tidak sama dengan jumlah rinciannya 1.500.001; selisih -1."
            },
            {
                "\"pagu\": 500000",
                "\"pagu\": 500001",
                "anggaran[0].jumlah: Jumlah anggaran 1.500.000 tidak sama dengan jumlah pagu terbawah 1.500.001; selisih -1."
            },
            {
                "\"pagu\": 500000",
                "\"pagu\": 500001",
                "anggaran[0].belanja: Belanja seluruh dokumen 1.500.000 tidak sama dengan jumlah pagu program 1.500.001; selisih -1."
            },
            {
                "\"jumlah\": 300000",
                "\"jumlah\": 300000.005",
                "anggaran[0].belanja[1].jumlah (b51): Jumlah uang paling banyak dua angka di belakang koma."
            },
            {
                "\"kode\": \"5.1.01\"",
                "\"kode\": \"5-1\"",
                "anggaran[0].belanja[1].kode (b51): Rekening \"5-1\" harus berupa angka yang dipisah titik, misalnya \"5.1.02\"."
            },
            {
                "\"periode\": \"2024\", \"jumlah\": 1300000",
                "\"periode\": \"2024\", \"jumlah\": 1200000",
                "realisasiAnggaran[0].jumlah (simpul:program): Realisasi 1.200.000 tidak sama dengan jumlah rinciannya 1.300.000; selisih -100.000."
            },
            {
                "\"fisik\": 95",
                "\"fisik\": 105",
                "realisasiAnggaran[1].fisik (simpul:latih): Kemajuan fisik harus 0 sampai 100, bukan 105."
            },
            { "\"porsi\": 0.5", "\"porsi\": 1.5", "dukungan[0].porsi (latih): Porsi harus 0 sampai 1, bukan 1,5." },
            {
                "\"kategori1\": \"Selatan\", \"nilai\": 32",
                "\"kategori1\": \"Selatan\", \"nilai\": 33",
                "unsur[0].nilai[0].nilai (koperasi): Nilai koperasi 2024 132 tidak sama dengan jumlah menurut Kecamatan 133; selisih -1."
            },
            {
                "\"kategori2\": \"Lainnya\", \"nilai\": 40",
                "\"kategori2\": \"Lainnya\", \"nilai\": 41",
                "unsur[0].nilai[1].nilai (koperasi): Nilai koperasi 2024 100 tidak sama dengan jumlah menurut Jenis 101; selisih -1."
            },
            {
                "\"kategori1\": \"Selatan\"",
                "\"kategori1\": \"Barat\"",
                "unsur[0].nilai[2].kategori1 (koperasi): \"Barat\" bukan kategori dimensi Kecamatan."
            },
            {
                "[ \"Dasar\", \"19\" ]",
                "[ \"Dasar\" ]",
                "rekam[0].baris[0] (Pelatihan): Baris ini punya 1 isian, padahal kolomnya 2."
            },
            {
                "\"tahun\": 2023, \"target\"",
                "\"tahun\": 2024, \"target\"",
                "riwayat[0].tahun (koperasi-aktif): Riwayat harus tahun sebelum 2024."
            },
            { "\"bobot\": 2", "\"bobot\": 0", "bobot[0].bobot (koperasi-aktif): Bobot harus lebih dari 0, bukan 0." },
            {
                "\"dasarHukum\": [ \"perpres-29-2014\" ]",
                "\"dasarHukum\": [ \"uu-1\" ]",
                "dasarHukum[0]: Peraturan \"uu-1\" tidak ada di berkas ini."
            },
        };

    [Theory]
    [MemberData(nameof(Kasus))]
    public void A_wrong_content_is_told_with_its_place(string asli, string ganti, string masalah)
    {
        var i = BerkasContoh.Teks.IndexOf(asli, StringComparison.Ordinal);
        i.ShouldBeGreaterThanOrEqualTo(0, asli);
        var terbaca = PembacaBerkasImpor.Baca(
            Encoding.UTF8.GetBytes(BerkasContoh.Teks[..i] + ganti + BerkasContoh.Teks[(i + asli.Length)..])
        );

        terbaca.Masalah.ShouldBeEmpty();
        PemeriksaIsiBerkas.Periksa(terbaca.Berkas!).Where(m => !m.Peringatan).Select(m => m.ToString()).ShouldContain(masalah);
    }

    [Fact]
    public void The_example_itself_has_no_problem() =>
        PemeriksaIsiBerkas
            .Periksa(PembacaBerkasImpor.Baca(BerkasContoh.Isi()).Berkas!)
            .Where(m => !m.Peringatan)
            .Select(m => m.ToString())
            .ShouldBeEmpty();
}
