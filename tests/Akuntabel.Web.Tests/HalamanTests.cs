using System.Net;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Dom;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>What the pages say about the three example agencies.</summary>
public sealed class HalamanTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    [Fact]
    public async Task Home_lists_every_agency_with_its_year()
    {
        var halaman = await server.BukaAsync("/");

        halaman
            .QuerySelectorAll(".pilihan-tahun a")
            .Select(a => a.GetAttribute("href"))
            .ShouldBe(["/banjarbaru/2019", "/hss/2018", "/sibolga/2024"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_year_shows_the_four_figures_that_matter()
    {
        var halaman = await server.BukaAsync("/banjarbaru/2019");

        halaman
            .QuerySelectorAll(".angka-utama h2")
            .Select(h => h.TextContent)
            .ShouldBe(["Rata-rata capaian", "Indikator tercapai", "Serapan anggaran", "Catatan uji angka"]);
        halaman
            .QuerySelectorAll(".angka-utama .besar")
            .Select(h => h.TextContent.Trim())
            .Take(3)
            .ShouldBe(["101,19%", "4 dari 5", "96,96%"]);
    }

    [Fact]
    public async Task The_year_shows_what_waits_what_is_late_and_absorption_against_time()
    {
        var klien = await server.MasukSebagaiAsync(Domain.Akses.Peran.Perencana, "hss");
        var halaman = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            await klien.GetStringAsync(new Uri("/hss/2018", UriKind.Relative), TestContext.Current.CancellationToken)
        );

        halaman.QuerySelector("#judul-menunggu").ShouldNotBeNull();
        halaman
            .QuerySelector("section[aria-labelledby=judul-terlambat]")!
            .TextContent.ShouldContain("Pengukuran kinerja triwulan diajukan, Triwulan I Tahun 2018");
        var serapan = halaman.QuerySelectorAll("figure").Single(f => f.TextContent.Contains("Serapan anggaran terhadap waktu"));
        serapan.TextContent.ShouldContain(
            "waktu yang sudah lewat (50,00%). Serapan seluruh anggaran 23,61%, tertinggal 26,39 poin"
        );
        serapan.QuerySelectorAll("line.target").ShouldAllBe(g => g.GetAttribute("x1") == "50");
        halaman.QuerySelectorAll(".ruang a").Select(a => a.TextContent).TakeLast(3).ShouldBe(["Kalender", "Jejak", "Pengaturan"]);
    }

    [Theory]
    [InlineData("pohon-kinerja", "Pohon Kinerja Tahun 2019")]
    [InlineData("cascading", "Penjabaran Rencana Strategis")]
    public async Task The_plan_is_drawn_with_a_title_for_those_who_do_not_see_it(string bagian, string judul)
    {
        var gambar = (await server.BukaAsync("/banjarbaru/2019/perencanaan")).QuerySelectorAll($"#{bagian} svg");

        gambar.ShouldNotBeEmpty();
        gambar.ShouldAllBe(g => g.QuerySelector("title")!.TextContent.StartsWith(judul) && g.QuerySelectorAll("rect").Length > 1);
    }

    [Fact]
    public async Task Every_figure_of_the_capaian_table_opens_its_cara_hitung()
    {
        var halaman = await server.BukaAsync("/banjarbaru/2019/pengukuran");
        var tautan = halaman.QuerySelectorAll("tbody td.angka a").Select(a => a.GetAttribute("href")!).ToList();

        tautan.Count.ShouldBe(15);
        foreach (var alamat in tautan.Select(t => t.Split('#')).DistinctBy(t => t[0]))
        {
            var hitung = await server.BukaAsync(alamat[0]);
            hitung.QuerySelector("#cara-hitung .rumus").ShouldNotBeNull(alamat[0]);
            hitung.GetElementById("capaian").ShouldNotBeNull();
            hitung.GetElementById("realisasi").ShouldNotBeNull();
            hitung.GetElementById("target").ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task Cara_hitung_shows_formula_inputs_law_policy_and_source()
    {
        var teks = (await server.BukaAsync("/banjarbaru/2019/pengukuran/tahunan/indikator/koperasi-berkualitas"))
            .Body!
            .TextContent;

        teks.ShouldContain("23,48 / 30 × 100");
        teks.ShouldContain("78,27");
        teks.ShouldContain("PENGUKURAN-CAPAIAN-1");
        teks.ShouldContain("Perpres 29/2014");
        teks.ShouldContain("Pembulatan berjenjang");
        teks.ShouldContain("Perjanjian Kinerja Tahun 2019");
    }

    [Fact]
    public async Task A_year_measured_only_in_a_quarter_opens_on_that_quarter() =>
        (await server.BukaAsync("/hss/2018/pengukuran"))
            .QuerySelector(".judul p")!
            .TextContent.ShouldBe("Triwulan II Tahun 2018");

    [Fact]
    public async Task Two_versions_of_an_agreement_stand_side_by_side_with_words_at_what_changed()
    {
        var halaman = await server.BukaAsync("/sibolga/2024/perjanjian");

        halaman.QuerySelectorAll(".linimasa > li").Length.ShouldBe(2);
        halaman.QuerySelectorAll("td.berubah").ShouldNotBeEmpty();
        halaman.QuerySelectorAll("td.berubah").ShouldAllBe(td => td.QuerySelector(".berubah-kata") != null);
    }

    [Fact]
    public async Task The_letter_of_each_version_is_downloaded_and_one_there_is_not_answers_404()
    {
        var halaman = await server.BukaAsync("/banjarbaru/2019/perjanjian");
        var surat = halaman
            .QuerySelectorAll("a[href*='handler=Surat'][href$=docx]")
            .Select(a => a.GetAttribute("href")!)
            .ToList();
        surat.Count.ShouldBe(halaman.QuerySelectorAll(".linimasa > li").Length);

        using var jawaban = await server.AmbilAsync(surat[0]);
        jawaban.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await jawaban.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))[..2].ShouldBe("PK"u8.ToArray());
        using var takAda = await server.AmbilAsync("/banjarbaru/2019/perjanjian?handler=Surat&versi=99&bentuk=docx");
        takAda.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Names_are_written_encoded()
    {
        var teks = await server.TeksAsync("/banjarbaru/2019/pengukuran");

        teks.ShouldNotContain(ServerContoh.NamaBerbahaya);
        teks.ShouldContain("&lt;script&gt;");
    }

    [Theory]
    [InlineData("/banjarbaru/2018")]
    [InlineData("/banjarbaru/2019/pengukuran/tw-5")]
    [InlineData("/banjarbaru/2019/pengukuran/tahunan/indikator/tidak-ada")]
    [InlineData("/banjarbaru/2019/anggaran/tahunan/hitung/tidak-ada")]
    [InlineData("/banjarbaru/2019/laporan/tahunan/penyusunan/0199c0de-0000-7000-8000-000000000000/1")]
    public async Task What_is_not_there_answers_404(string alamat)
    {
        using var jawaban = await server.AmbilAsync(alamat);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_link_of_every_page_leads_somewhere()
    {
        var tautan = new HashSet<string>(StringComparer.Ordinal);
        foreach (var alamat in DaftarHalaman.Semua(server.Layanan).Where(a => !a.StartsWith("/galat", StringComparison.Ordinal)))
        {
            var halaman = await server.BukaAsync(alamat);
            tautan.UnionWith(halaman.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]));
        }

        tautan.Count.ShouldBeGreaterThan(50);
        foreach (var alamat in tautan)
        {
            using var jawaban = await server.AmbilAsync(alamat);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK, alamat);
        }
    }
}
