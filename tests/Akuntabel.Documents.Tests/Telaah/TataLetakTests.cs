using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Ways in which the text of a finished report spreads its tables and lists that no sure column tells.</summary>
public sealed class TataLetakTests
{
    [Fact]
    public void Nama_dalam_satu_larik_lalu_target_realisasi_dan_capaian_sebaris_masing_masing()
    {
        var catatan = Telaah(
            """
            No. Indikator Kinerja
            Target tahun
            2019 Realisasi
            Capaian
            1 2
            1. 2.
            Angka Kelulusan Kejar Paket
            Rata-rata Lama Belajar
            80.50 10.20
            82.11 10.40
            102.00 101.9
            """
        );

        catatan.ShouldHaveSingleItem().Jenis.ShouldBe(JenisCatatan.Pembulatan);
    }

    [Fact]
    public void Tiga_angka_satu_baris_di_bawah_nama_semua_indikator()
    {
        var catatan = Telaah(
            """
            INDIKATOR KINERJA
            1. Persentase arsip tertata 2. Jumlah kelas membaca 3. Persentase buku kembali
            TARGET
            REALISASI
            %
            80 %
            60 %
            75
            20
            25
            125
            50 %
            40 %
            90
            """
        );

        var satu = catatan.ShouldHaveSingleItem();
        satu.Butir.ShouldBe("Persentase buku kembali");
        satu.Tempat[0].BarisAwal.ShouldBe(14);
    }

    [Fact]
    public void Larik_angka_yang_tidak_saling_mengikuti_tidak_dinilai() =>
        Telaah(
                """
                Indikator Kinerja
                TARGET
                REALISASI
                %
                12
                40
                7
                31
                5
                18
                """
            )
            .ShouldBeEmpty();

    [Fact]
    public void Angka_dalam_nama_dan_kepala_berhuruf_tidak_menggeser_kolom()
    {
        var catatan = Telaah(
            """
            Tabel 3.9
            Capaian Luas Tanam Tahun 2018
            Uraian Target (Ha)

            Realisasi (Ha) % Capaian 1. Luas tanam seluruhnya 4.200 3.990 95,00
            1.1. Lada 1.200 1.080 90,00
            1.2. Pala 2.000 1.900 95,00
            1.3. Vanili 1.000 1.000 99,00
            """
        );

        catatan.ShouldHaveSingleItem().Tempat[0].BarisAwal.ShouldBe(8);
    }

    [Fact]
    public void Satu_baris_dengan_tiga_tahun_berdampingan()
    {
        var catatan = Telaah(
            """
            Laporan Kinerja Tahun 2018

            Tabel 3.2
            Capaian Sasaran Meningkatnya Minat Baca
            INDIKATOR KINERJA 2016 2017 2018 TK RK CK TK RK CK TK RK CK 1. Persentase Kunjungan Taman Baca 50,00 45,00 90,00 60,00 57,00 95,00 70,00 63,00 92,00
            Ket. TK = Target Kinerja RK = Realisasi Kinerja CK = Capaian Kinerja
            """
        );

        catatan.ShouldHaveSingleItem().Seharusnya.ShouldBe("90,00");
    }

    [Theory]
    [InlineData("> 85 s.d. 100 = Memuaskan", "> 70 s.d. < 85 = Baik", "0 s.d 70 = Kurang")]
    [InlineData("Sangat Baik : > 85 - 100", "Baik : > 70 - 80", "Kurang : 0 - 70")]
    [InlineData("≥ 90% = Sangat Tinggi", "75% s/d 80% = Tinggi", "< 75% = Rendah")]
    public void Skala_tanpa_tanda_butir(string satu, string dua, string tiga) =>
        Telaah($"Nilai dibagi menurut klasifikasi sebagai berikut :\n\n {satu}\n\n {dua}\n\n {tiga}\n\nDemikian klasifikasinya.")
            .ShouldHaveSingleItem()
            .Jenis.ShouldBe(JenisCatatan.SkalaBolong);

    [Fact]
    public void Kepala_di_halaman_berikut_dalam_urutan_lain_bukan_baris()
    {
        var naskah = PembacaTeks.Baca(
            "uji",
            """
            Tabel 3.4
            Realisasi Anggaran Tahun 2020
            Anggaran Realisasi Sisa
            Kode Program %
            (Rp) (Rp) (Rp)
            1 2 3 4 5 6 = 3 - 4
            1.01 PROGRAM TAMAN BACA 50.000.000 45.000.000 90,00 5.000.000
            1.02 PROGRAM ARSIP DESA 40.000.000 30.000.000 75,00 10.000.000
            Kode Program %
            Anggaran Realisasi Sisa
            (Rp) (Rp) (Rp)
            1 2 3 4 5 6 = 3 - 4
            1.03 PROGRAM LITERASI 20.000.000 19.000.000 95,00 1.000.000
            1.04 PROGRAM PAMERAN 10.000.000 8.000.000 80,00 2.000.000
            """.Split('\n')
        );

        PenafsirNaskah
            .Tafsirkan(naskah)
            .Tabel.SelectMany(t => t.Baris)
            .Where(b => b.Angka.Any(a => a is not null))
            .Select(b => b.Tempat.BarisAwal)
            .ShouldBe([7, 8, 13, 14]);
    }

    [Fact]
    public void Hasil_bagi_di_antara_persen_disebut_rasio()
    {
        var catatan = Telaah(
            """
            | No | Layanan | Sasaran (orang) | Terlayani (orang) | Capaian (%) |
            |---|---|---|---|---|
            | 1 | Layanan balita | 200 | 180 | 90,00 |
            | 2 | Layanan remaja | 400 | 300 | 75,00 |
            | 3 | Layanan lansia | 250 | 200 | 0,80 |
            | 4 | Layanan ibu | 100 | 85 | 85,00 |
            """
        );

        catatan.ShouldHaveSingleItem().Jenis.ShouldBe(JenisCatatan.RasioBukanPersen);
    }

    [Fact]
    public void Rincian_uang_yang_belum_lengkap_atau_bertingkat_tidak_dijumlah() =>
        Telaah(
                """
                Anggaran sebesar Rp900.000.000 terdiri dari antara lain belanja pegawai Rp300.000.000 dan belanja barang Rp250.000.000.

                Anggaran sebesar Rp900.000.000 terdiri dari belanja operasi Rp600.000.000 yaitu pegawai Rp400.000.000 dan barang Rp200.000.000 serta belanja modal Rp300.000.000.
                """
            )
            .ShouldBeEmpty();

    private static IReadOnlyList<CatatanTelaah> Telaah(string teks) =>
        Penelaah.Telaah(PembacaTeks.Baca("uji", teks.Split('\n'))).Catatan;
}
