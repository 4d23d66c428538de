using System.Net;
using System.Text;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Tests.Docx;
using Akuntabel.Documents.Tests.Xlsx;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Laporan;

/// <summary>Whole reports of bad material through the real writers: always valid files, always a sentence where something is missing.</summary>
public sealed class LaporanBurukTests
{
    private static readonly Periode Tahun = Periode.Tahunan(2019);

    public static TheoryData<string> Sistematika => [.. SistematikaBawaan.Kunci];

    private static Narasi Narasi(string slot, string teks) =>
        new()
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Periode = Tahun,
            Slot = slot,
            Teks = teks,
        };

    private static (byte[] Docx, string Html) Tulis(BerkasTahun berkas, string sistematika = "standar-53-2014")
    {
        var dokumen = PenyusunDokumen.Susun(new BahanLaporan(berkas), SistematikaBawaan.Cari(sistematika)!, draf: false);
        var docx = PenulisDocx.Tulis(dokumen);
        BagianDocx.Galat(docx).ShouldBeEmpty();
        BagianXlsx.Galat(PenulisXlsx.Tulis(dokumen)).ShouldBeEmpty();
        return (docx, Encoding.UTF8.GetString(PenulisHtml.Tulis(dokumen)));
    }

    [Theory]
    [MemberData(nameof(Sistematika))]
    public void An_agency_of_which_nothing_is_recorded_gets_every_outline_with_sentences_instead_of_tables(string sistematika)
    {
        var html = Tulis(new Berkas().Jadi(), sistematika).Html;

        html.ShouldContain("Perjanjian Kinerja untuk tahun ini belum dicatat.");
        html.ShouldContain("Struktur organisasi belum dicatat.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("![gambar](https://contoh.invalid/pelacak.png)")]
    [InlineData("[klik](javascript:alert)")]
    [InlineData("<iframe src=\"https://contoh.invalid\"></iframe>")]
    public void Markup_and_remote_pictures_of_a_narrative_stay_text_or_fall_away(string teks)
    {
        var (docx, html) = Tulis(new Berkas().Jadi() with { Narasi = [Narasi("latar-belakang", $"Awal {teks} akhir.")] });

        html.ShouldNotContain("<script>");
        html.ShouldNotContain("<iframe");
        html.ShouldNotContain("<img");
        html.ShouldNotContain("href=\"javascript");
        BagianDocx.Teks(docx).ShouldContain("akhir.");
        BagianDocx.Bagian(docx, "word/_rels/document.xml.rels").ToString().ShouldNotContain("External");
    }

    [Fact]
    public void A_hundred_thousand_signs_without_a_space_are_written_whole()
    {
        var (docx, html) = Tulis(new Berkas().Jadi() with { Narasi = [Narasi("latar-belakang", new string('x', 100_000))] });

        BagianDocx.Teks(docx).ShouldContain(new string('x', 100_000));
        html.Length.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public void An_unknown_reference_is_shown_where_it_stands() =>
        Tulis(new Berkas().Jadi() with { Narasi = [Narasi("penutup", "Capaian {{capaian:entah}} dan {{tabel:entah}}.")] })
            .Html.ShouldContain("Capaian ⟦capaian:entah⟧ dan ⟦tabel:entah⟧.");

    [Fact]
    public void An_indicator_without_name_target_or_realisasi_says_so_in_words()
    {
        var berkas = new Berkas();
        var kosong = berkas.TambahIndikator("kosong");
        var tanpaTarget = berkas.TambahIndikator("tanpa-target", Polaritas.Minimalkan);
        kosong.Nama = null;
        berkas.TambahPerjanjian(1, "2019-01", kosong, tanpaTarget);
        berkas.TambahRealisasi(tanpaTarget, Nilai.Dari(0), Tahun);

        var html = Tulis(berkas.Jadi()).Html;

        html.ShouldContain("(tanpa uraian indikator)");
        html.ShouldNotContain("NaN", Case.Sensitive);
    }

    [Fact]
    public void Two_thousand_indicators_give_tables_of_two_thousand_rows()
    {
        var berkas = new Berkas();
        var banyak = Enumerable.Range(1, 2_000).Select(i => berkas.TambahIndikator($"i{i}")).ToArray();
        berkas.TambahPerjanjian(1, "2019-01", banyak);
        foreach (var i in banyak)
        {
            berkas
                .TambahTarget(i, Nilai.Dari(10), SumberTarget.PerjanjianKinerja, Tahun)
                .TambahRealisasi(i, Nilai.Dari(9), Tahun);
        }

        var dokumen = PenyusunDokumen.Susun(
            new BahanLaporan(berkas.Jadi()),
            SistematikaBawaan.Cari("standar-53-2014")!,
            draf: false
        );

        dokumen.DaftarTabel.Count(t => t.Isi.Baris.Count >= 2_000).ShouldBeGreaterThan(2);
        BagianDocx.Bagian(PenulisDocx.Tulis(dokumen)).Descendants(BagianDocx.W + "tr").Count().ShouldBeGreaterThan(4_000);
    }

    [Theory]
    [InlineData('A')]
    public void A_name_of_three_hundred_signs_is_printed_whole_everywhere(char huruf)
    {
        var nama = new string(huruf, 300);
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("panjang");
        indikator.Nama = nama;
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        var dokumen = berkas.TambahDokumen(1);
        berkas.TambahSimpul(dokumen, nama, 1_000, berkas.TambahSimpul(dokumen, nama));
        var unit = new Unit
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = Guid.CreateVersion7(),
            Kunci = "kepala",
            Jenis = JenisUnit.Kepala,
            Nama = nama,
            Urutan = 1,
        };

        var (docx, html) = Tulis(berkas.Jadi() with { Unit = [unit] });

        WebUtility.HtmlDecode(html).ShouldContain(nama);
        BagianDocx.Teks(docx).ShouldContain(nama);
    }

    [Fact]
    public void A_circle_of_units_is_told_in_the_report()
    {
        var id = Guid.CreateVersion7();
        var unit = new Unit
        {
            PemdaId = 1,
            PerangkatDaerahId = Berkas.Dinas,
            Id = id,
            IndukId = id,
            Kunci = "putar",
            Jenis = JenisUnit.Bidang,
            Nama = "Bidang",
            Urutan = 1,
        };

        Tulis(new Berkas().Jadi() with { Unit = [unit] }).Html.ShouldContain("Struktur organisasi tidak dapat digambar.");
    }
}
