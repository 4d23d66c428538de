using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Pelaporan.Kalimat;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pelaporan;

/// <summary>Table kinds over a made-up year.</summary>
public sealed class TabelLaporanTests
{
    private static readonly Periode Tahun = Periode.Tahunan(2019);

    private static Berkas Contoh()
    {
        var berkas = new Berkas();
        var naik = berkas.TambahIndikator("koperasi");
        var turun = berkas.TambahIndikator("pengangguran", Polaritas.Minimalkan);
        berkas.TambahPerjanjian(1, "2019-01", naik, turun);
        berkas.TambahTarget(naik, Nilai.Dari(30), SumberTarget.PerjanjianKinerja, Tahun);
        berkas.TambahTarget(turun, Nilai.Dari(6.10m), SumberTarget.PerjanjianKinerja, Tahun);
        berkas.TambahRealisasi(naik, Nilai.Dari(23.48m), Tahun).TambahRealisasi(turun, Nilai.Dari(5.06m), Tahun);
        berkas.TambahRealisasi(naik, Nilai.Dari(19.84m), Tahun.GeserTahun(-1));
        var dokumen = berkas.TambahDokumen(1);
        var program = berkas.TambahSimpul(dokumen, "Program Koperasi");
        var kegiatan = berkas.TambahSimpul(dokumen, "Pelatihan", 1_000_000, program);
        berkas.TambahSerap(kegiatan.Identitas, 900_000).TambahDukungan(kegiatan, naik.Id);
        return berkas;
    }

    private static BahanTabel Bahan(Berkas? berkas = null) =>
        new(new BahanLaporan((berkas ?? Contoh()).Jadi()), LingkupUlang.Luar, new Dictionary<string, string>());

    private static List<List<string>> Isi(string jenis, BahanTabel? bahan = null) =>
        [
            .. DaftarJenisTabel
                .Cari(jenis)!
                .Susun(bahan ?? Bahan())
                .SelectMany(t => t.Baris.Select(b => b.Sel.Select(s => s.Cetak(TeksKosong.Bawaan)).ToList())),
        ];

    [Fact]
    public void The_capaian_table_shows_what_the_engine_computed_and_its_mean()
    {
        var isi = Isi("capaian");

        isi[0].ShouldBe(["1", "Sasaran koperasi", "koperasi", "%", "30,00", "23,48", "78,27", "Tinggi (T)"]);
        isi[1][6].ShouldBe("117,05");
        isi[^1][0].ShouldBe("Rata-rata capaian (2 dari 2 indikator terukur)");
        isi[^1][6].ShouldBe("97,66");
    }

    [Fact]
    public void Every_computed_cell_of_the_capaian_table_carries_its_calculation() =>
        TabelCapaian.Jenis.Susun(Bahan()).Single().Baris.ShouldAllBe(b => b.Sel[6].Hitungan!.Langkah.Aturan != null);

    [Fact]
    public void Realisasi_anggaran_is_a_tree_with_saldo_and_total()
    {
        var isi = Isi("realisasi-anggaran");

        isi[0].ShouldBe(["Program Koperasi", "1.000.000", "900.000", "100.000", "90,00"]);
        isi[^1].ShouldBe(["Jumlah", "1.000.000", "900.000", "100.000", "90,00"]);
    }

    [Fact]
    public void Years_stand_side_by_side_under_group_headings()
    {
        var tabel = TabelAntarTahun.Jenis.Susun(Bahan()).Single();

        tabel.Kolom.Select(k => k.Kelompok).Where(k => k.Length > 0).Distinct().ShouldBe(["Realisasi", "Capaian (%)"]);
        tabel.Baris[0].Sel[^1].Cetak(TeksKosong.Bawaan).ShouldBe("3,64");
    }

    [Fact]
    public void Every_kind_gives_rows_as_wide_as_its_columns_and_unique_keys()
    {
        var bahan = Bahan();
        var semua = DaftarJenisTabel.Semua.SelectMany(j => j.Susun(bahan)).ToList();

        semua.Count.ShouldBeGreaterThan(5);
        semua.Where(t => t.Baris.Any(b => b.Sel.Count != t.Kolom.Count)).Select(t => t.Kunci).ShouldBeEmpty();
        semua.Select(t => t.Kunci).ShouldBeUnique();
    }

    [Fact]
    public void An_agency_without_anything_gets_no_table_and_no_failure()
    {
        var kosong = Bahan(new Berkas());

        DaftarJenisTabel.Semua.SelectMany(j => j.Susun(kosong)).Select(t => t.Kunci).ShouldBe(["skala"]);
        DaftarJenisGambar.Semua.SelectMany(j => j.Susun(kosong)).ShouldBeEmpty();
        NarasiBawaan.Slot.ShouldAllBe(s => !NarasiBawaan.Untuk(s, kosong.Bahan, kosong.Lingkup).Contains("{{"));
    }

    [Fact]
    public void Sentences_say_rise_in_percentage_points_and_judge_by_polarity()
    {
        var bahan = Bahan().Bahan;
        var (naik, turun) = (bahan.Pengukuran.Indikator[0], bahan.Pengukuran.Indikator[1]);

        KalimatPerubahan
            .AntarTahun(bahan.AntarTahun[naik.Indikator.Id])
            .ShouldBe(
                "Dibandingkan dengan tahun 2018, realisasi naik 3,64 poin persen, dari 19,84% menjadi 23,48%; arah perubahan ini membaik."
            );
        KalimatCapaian.Indikator(turun, bahan).ShouldContain("Karena makin kecil realisasi makin baik, capaiannya 117,05%");
        KalimatCapaian.Indikator(turun, bahan).ShouldEndWith("sehingga target tercapai.");
    }

    [Theory]
    [InlineData("capaian:koperasi", "78,27%")]
    [InlineData("realisasi:koperasi@2018", "19,84%")]
    [InlineData("target:koperasi|0", "30%")]
    [InlineData("kategori:koperasi", "Tinggi (T)")]
    [InlineData("serapan:total", "90,00%")]
    [InlineData("pagu:Pelatihan", "Rp1.000.000")]
    [InlineData("jumlah-tercapai", "1")]
    [InlineData("capaian:tidak-ada", null)]
    [InlineData("apa:koperasi", null)]
    [InlineData("target:koperasi|99", null)]
    [InlineData("realisasi:koperasi@abc", null)]
    public void References_resolve_or_give_nothing(string rujukan, string? harapan) =>
        new RujukanBesaran(Bahan().Bahan).Selesaikan(rujukan).ShouldBe(harapan);
}
