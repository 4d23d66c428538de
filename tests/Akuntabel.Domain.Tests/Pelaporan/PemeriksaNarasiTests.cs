using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>
/// Sentences against the figures: koperasi 23,48 of 30 (78,27 %, not met, 19,84 last year), pengangguran 5,06 of 6,10 (117,05 %, met, 6,00
/// last year); pagu 1.000.000, realisasi 900.000 (90 %); the province has 20,00 for koperasi, the nation 5,28 for pengangguran.
/// </summary>
public sealed class PemeriksaNarasiTests
{
    private static readonly Periode Tahun = Periode.Tahunan(2019);

    private static BahanLaporan Bahan(string teks, string slot)
    {
        var berkas = new Berkas();
        var naik = berkas.TambahIndikator("koperasi");
        var turun = berkas.TambahIndikator("pengangguran", Polaritas.Minimalkan);
        (naik.Nama, turun.Nama) = ("Persentase koperasi berkualitas", "Tingkat Pengangguran Terbuka");
        berkas.TambahPerjanjian(1, "2019-01", naik, turun);
        berkas.TambahTarget(naik, Nilai.Dari(30), SumberTarget.PerjanjianKinerja, Tahun);
        berkas.TambahTarget(turun, Nilai.Dari(6.10m), SumberTarget.PerjanjianKinerja, Tahun);
        berkas.TambahRealisasi(naik, Nilai.Dari(23.48m), Tahun).TambahRealisasi(turun, Nilai.Dari(5.06m), Tahun);
        berkas.TambahRealisasi(naik, Nilai.Dari(19.84m), Tahun.GeserTahun(-1));
        berkas.TambahRealisasi(turun, Nilai.Dari(6.00m), Tahun.GeserTahun(-1));
        berkas.Pembanding.AddRange([
            Lain(naik, JenisPembanding.Provinsi, "Provinsi Kalimantan Selatan", 20.00m),
            Lain(turun, JenisPembanding.Nasional, "Nasional", 5.28m),
        ]);
        var dokumen = berkas.TambahDokumen(1);
        var kegiatan = berkas.TambahSimpul(dokumen, "Pelatihan", 1_000_000, berkas.TambahSimpul(dokumen, "Program Koperasi"));
        berkas.TambahSerap(kegiatan.Identitas, 900_000);
        return new BahanLaporan(
            berkas.Jadi() with
            {
                Narasi =
                [
                    new Narasi
                    {
                        PemdaId = 1,
                        PerangkatDaerahId = Berkas.Dinas,
                        Id = Guid.CreateVersion7(),
                        Periode = Tahun,
                        Slot = slot,
                        Teks = teks,
                    },
                ],
            }
        );
    }

    private static NilaiPembanding Lain(Indikator indikator, JenisPembanding jenis, string nama, decimal nilai) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            IndikatorId = indikator.Id,
            Periode = Tahun,
            Jenis = jenis,
            Nama = nama,
            Urutan = 1,
            Nilai = Nilai.Dari(nilai),
            Sumber = "BPS",
            Keterangan = "",
        };

    private static List<CatatanNarasi> Periksa(string teks, string slot = "analisis:koperasi") =>
        [.. PemeriksaNarasi.Periksa(Bahan(teks, slot))];

    [Theory]
    [InlineData("Capaiannya 78,27%.")]
    [InlineData("Capaian kinerja sebesar 78,3 persen belum memuaskan.")]
    [InlineData("Realisasinya 23,48% dari target 30%.")]
    [InlineData("Dibandingkan dengan tahun 2018, realisasi naik dari 19,84% menjadi 23,48%.")]
    [InlineData("Target belum tercapai.")]
    [InlineData("Tingkat Pengangguran Terbuka turun dibandingkan tahun sebelumnya dan target tercapai.")]
    [InlineData("Persentase koperasi berkualitas belum tercapai, sedangkan Tingkat Pengangguran Terbuka tercapai.")]
    [InlineData("Agar target tercapai, pembinaan akan ditambah sehingga capaian 100%.")]
    [InlineData("Realisasi tahun 2018 19,84% menjadi dasar.")]
    [InlineData("Dari 2 indikator, satu indikator mencapai target.")]
    [InlineData("Serapan anggaran 90% dari pagu Rp1.000.000, sehingga tersisa Rp100.000.")]
    [InlineData("Capaiannya {{capaian:koperasi}} dan realisasinya {{realisasi:koperasi}}.")]
    [InlineData("Pada tahun 2019 terdapat 132 koperasi aktif; 31 di antaranya berkualitas.")]
    [InlineData("Indikator ini tidak bisa mencapai target.")]
    [InlineData("Capaian kinerja indikator ini mencapai 78,27 persen atau masuk kategori Tinggi.")]
    [InlineData("Target tahun 2019 sebesar 30 persen, sedangkan yang terealisasi 23,48 persen.")]
    [InlineData("Realisasi meningkat 3,64 poin dari tahun 2018 yang sebesar 19,84%.")]
    [InlineData("Meskipun naik dibandingkan tahun 2018, target belum tercapai.")]
    [InlineData("Kinerja tahun 2019 tidak lebih rendah dari tahun 2018.")]
    [InlineData("Jumlah koperasi berkualitas naik dari 26 menjadi 31 koperasi.")]
    [InlineData("Realisasi 23,48% masih 6,52 poin di bawah target 30%.")]
    [InlineData("Pada tahun 2018, realisasi lebih rendah daripada tahun 2019.")]
    [InlineData("Realisasi hanya 78,27% dari target.")]
    [InlineData("Tingkat Pengangguran Terbuka sebesar 5,06 persen.")]
    [InlineData("Tingkat Pengangguran Terbuka tahun 2018 tercatat sebesar 6,00 persen.")]
    [InlineData("Dari pagu Rp1.000.000 terealisasi Rp900.000 (90,00%).")]
    [InlineData("Target belum sepenuhnya tercapai.")]
    [InlineData("Realisasi hampir mencapai target.")]
    [InlineData("Pembinaan gagal mencapai target.")]
    [InlineData("Target baru tercapai 78,27%.")]
    [InlineData("Target 30% hanya tercapai sebesar 23,48%.")]
    [InlineData("Faktor penghambat dalam mencapai target adalah tenaga pembina yang kurang.")]
    [InlineData("Pada tahun 2018 target tercapai.")]
    [InlineData("Realisasi berada di bawah target.")]
    [InlineData("Tingkat Pengangguran Terbuka berada di bawah target dan target terlampaui.")]
    [InlineData("Tingkat Pengangguran Terbuka melebihi target.")]
    [InlineData("Dibandingkan dengan tahun 2018, realisasi naik 3,64 poin persen.")]
    [InlineData("Dibandingkan dengan tahun 2018, realisasi meningkat sebesar 18,35 persen.")]
    [InlineData("Realisasi lebih tinggi dibandingkan tahun sebelumnya.")]
    [InlineData("Dibandingkan tahun 2015, realisasi turun 5 persen.")]
    [InlineData("Realisasi di atas rata-rata provinsi.")]
    [InlineData("Tingkat Pengangguran Terbuka lebih baik daripada nasional.")]
    [InlineData("Tingkat Pengangguran Terbuka di bawah angka nasional.")]
    [InlineData("Realisasi di bawah Kota Lain yang tidak tercatat.")]
    [InlineData("Tidak semua indikator mencapai target.")]
    [InlineData("Satu indikator belum mencapai target.")]
    [InlineData("Pagu sebesar Rp1 juta terserap 90 persen.")]
    [InlineData("Realisasi anggaran Rp900.000 atau 90,00%.")]
    [InlineData("Agar seluruh indikator mencapai target, pembinaan ditambah.")]
    public void A_sentence_that_agrees_is_left_in_peace(string teks) => Periksa(teks).ShouldBeEmpty();

    [Theory]
    [InlineData("Capaiannya 87,27%.", "capaian 78,27%")]
    [InlineData("Realisasinya 24,48% dari target 30%.", "realisasi 23,48%")]
    [InlineData("Target 35% ditetapkan pada awal tahun.", "target 30%")]
    [InlineData("Dibandingkan dengan tahun 2018, realisasi turun.", "realisasi naik dibanding tahun 2018")]
    [InlineData(
        "Capaian tahun ini tidak berubah dibandingkan tahun sebelumnya, Persentase koperasi berkualitas naik daripada tahun lalu.",
        ""
    )]
    [InlineData("Target tercapai.", "target belum tercapai")]
    [InlineData("Tingkat Pengangguran Terbuka naik dibandingkan tahun sebelumnya.", "realisasi turun dibanding tahun 2018")]
    [InlineData("Tingkat Pengangguran Terbuka belum tercapai.", "target tercapai")]
    [InlineData("Realisasi tahun 2018 21,84% menjadi dasar.", "realisasi 19,84%")]
    [InlineData("Dari 2 indikator, dua indikator mencapai target.", "1 indikator mencapai target")]
    [InlineData("Laporan memuat 5 indikator kinerja.", "2 indikator")]
    [InlineData("Rata-rata capaian seluruh indikator 99,66%.", "rata-rata capaian 97,66%")]
    [InlineData("Serapan anggaran 95%.", "serapan 90,00%")]
    [InlineData("Anggaran dinas Rp1.200.000 pada tahun ini.", "pagu Rp1.000.000")]
    [InlineData("Sampai akhir tahun terealisasi Rp950.000.", "realisasi Rp900.000")]
    [InlineData("Capaiannya {{capaian:tidak-ada}}.", "rujukan itu tidak dikenal")]
    [InlineData("Tingkat Pengangguran Terbuka sebesar 7,06 persen.", "realisasi 5,06%")]
    [InlineData("Tingkat Pengangguran Terbuka tahun 2018 tercatat sebesar 6,50 persen.", "tahun 2018 6%")]
    [InlineData("Indikator ini tidak mengalami perubahan dibandingkan tahun 2018.", "realisasi naik dibanding tahun 2018")]
    [InlineData("Realisasi hanya 87,27% dari target.", "realisasi 23,48%")]
    [InlineData("Realisasi berada di atas target.", "realisasi 23,48%, target 30,00%")]
    [InlineData("Tingkat Pengangguran Terbuka berada di atas target.", "realisasi 5,06%, target 6,10%")]
    [InlineData("Capaian melebihi target.", "capaian 78,27%")]
    [InlineData("Target telah terlampaui.", "target belum tercapai")]
    [InlineData("Tingkat Pengangguran Terbuka gagal mencapai target.", "target tercapai")]
    [InlineData("Tingkat Pengangguran Terbuka tidak berhasil memenuhi target.", "target tercapai")]
    [InlineData("Dibandingkan dengan tahun 2018, realisasi naik 3,64 persen.", "3,64 poin persen")]
    [InlineData("Dibandingkan dengan tahun 2018, realisasi naik 4,64 poin persen.", "3,64 poin persen")]
    [InlineData("Dibandingkan dengan tahun 2018 terjadi penurunan.", "realisasi naik dibanding tahun 2018")]
    [InlineData("Realisasi lebih rendah dibandingkan tahun sebelumnya.", "realisasi naik dibanding tahun 2018")]
    [InlineData("Realisasi stagnan dibandingkan tahun sebelumnya.", "realisasi naik dibanding tahun 2018")]
    [InlineData("Jumlah pelatihan turun dari 19 kali menjadi 23 kali.", "dari 19 menjadi 23 adalah naik")]
    [InlineData("Realisasi di bawah rata-rata provinsi.", "Provinsi Kalimantan Selatan 20,00%, realisasi 23,48%")]
    [InlineData("Tingkat Pengangguran Terbuka di atas angka nasional.", "Nasional 5,28%, realisasi 5,06%")]
    [InlineData("Seluruh indikator kinerja berhasil mencapai target.", "1 dari 2 indikator mencapai target")]
    [InlineData("Semua target kinerja telah tercapai.", "1 dari 2 indikator mencapai target")]
    [InlineData("Target indikator tercapai seluruhnya.", "1 dari 2 indikator mencapai target")]
    [InlineData("Tidak ada indikator yang mencapai target.", "1 dari 2 indikator mencapai target")]
    [InlineData("Dua indikator belum mencapai target.", "1 indikator belum mencapai target")]
    [InlineData("Penyerapan anggaran mencapai 95 persen.", "serapan 90,00%")]
    [InlineData("Realisasi anggaran sebesar 95%.", "serapan 90,00%")]
    [InlineData("Pagu sebesar Rp1,2 juta.", "pagu Rp1.000.000")]
    [InlineData("Capaian ini termasuk kategori Sangat Tinggi.", "kategori Tinggi")]
    public void A_sentence_that_contradicts_its_table_is_flagged_with_what_is_right(string teks, string seharusnya)
    {
        if (seharusnya.Length == 0)
        {
            Periksa(teks).ShouldBeEmpty("two statements in one sentence are not judged");
            return;
        }

        var catatan = Periksa(teks).ShouldHaveSingleItem();
        catatan.Seharusnya.ShouldBe(seharusnya);
        catatan.Slot.ShouldBe("analisis:koperasi");
    }

    [Fact]
    public void Outside_an_indicator_only_named_ones_are_judged() =>
        Periksa("Capaiannya 12,00%. Target tercapai.", "penutup").ShouldBeEmpty();

    [Fact]
    public void A_text_of_a_hundred_thousand_signs_is_read_in_time() =>
        Periksa(
                string.Concat(
                    Enumerable.Repeat("Capaian kerja sama itu baik, realisasi terus berjalan dan target dibahas. ", 1_400)
                )
            )
            .ShouldBeEmpty();
}
