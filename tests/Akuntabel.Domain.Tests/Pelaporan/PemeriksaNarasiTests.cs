using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Periksa;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>
/// Sentences against the figures: koperasi 23,48 of 30 (78,27 %, not met, 19,84 last year), pengangguran 5,06 of 6,10 (117,05 %, met, 6,00
/// last year); pagu 1.000.000, realisasi 900.000 (90 %).
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
