using System.Net;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The page of the report with plain forms and links, as a browser without script uses it.</summary>
public sealed class LaporanTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    /// <summary>Sends the form of that button and follows to the page it leads to.</summary>
    private async Task<string> KirimAsync(IHtmlDocument halaman, string tombol)
    {
        var form = (IHtmlFormElement)
            halaman.QuerySelectorAll("form").Single(f => f.TextContent.Contains(tombol, StringComparison.Ordinal));
        var isi = form.QuerySelectorAll("input")
            .ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value")!, StringComparer.Ordinal);
        using var badan = new FormUrlEncodedContent(isi);
        using var jawaban = await server.Klien.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), badan, Batal);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return jawaban.Headers.Location!.OriginalString;
    }

    private async Task<IHtmlDocument> TungguAsync(string alamat)
    {
        while (true)
        {
            var halaman = new HtmlParser().ParseDocument(await server.TeksAsync(alamat));
            if (halaman.QuerySelector("#penyusunan progress") is null)
            {
                return halaman;
            }

            await Task.Delay(200, Batal);
        }
    }

    [Fact]
    public async Task The_report_is_written_in_the_background_and_downloads_in_four_forms()
    {
        var alamat = await KirimAsync(await server.BukaAsync("/hss/2018/laporan/tw-2"), "Susun");
        alamat.ShouldBe("/hss/2018/laporan/tw-2/penyusunan");

        var jadi = await TungguAsync(alamat);

        var tautan = jadi.QuerySelectorAll("#penyusunan a[download]")
            .Select(a => (Nama: a.GetAttribute("download")!, Alamat: a.GetAttribute("href")!))
            .ToList();
        tautan.Select(t => t.Nama).ShouldBe(["hss-2018-tw2.docx", "hss-2018-tw2.pdf", "hss-2018-tw2.xlsx", "hss-2018-tw2.html"]);
        foreach (var (nama, berkas) in tautan)
        {
            using var jawaban = await server.AmbilAsync(berkas);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
            jawaban.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe(nama);
            (await jawaban.Content.ReadAsByteArrayAsync(Batal)).Length.ShouldBeGreaterThan(5_000);

            using var orangLain = await server.AmbilAsync(
                berkas.Replace("/hss/2018/laporan/tw-2", "/sibolga/2024/laporan/tahunan", StringComparison.Ordinal)
            );
            orangLain.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task The_preview_shows_one_piece_at_a_time_and_leads_on()
    {
        var halaman = await server.BukaAsync("/banjarbaru/2019/laporan");
        var kerangka = halaman.QuerySelectorAll(".laporan-kerangka a").Select(a => a.GetAttribute("href")!).ToList();
        kerangka.Count.ShouldBeGreaterThan(10);

        var bagian = await server.BukaAsync(kerangka[^1]);

        bagian
            .QuerySelector("#pratinjau")!
            .TextContent.ShouldContain(bagian.QuerySelector(".laporan-kerangka [aria-current]")!.TextContent);
        bagian.QuerySelectorAll(".pratinjau [style], .pratinjau style, .pratinjau script").ShouldBeEmpty();
        bagian.QuerySelectorAll(".laporan-geser a").Length.ShouldBe(1);
        (await server.TeksAsync(kerangka[^1])).Length.ShouldBeLessThan(1_000_000);
    }

    [Fact]
    public async Task A_form_without_its_token_starts_nothing()
    {
        using var kosong = new FormUrlEncodedContent([]);

        using var jawaban = await server.Klien.PostAsync(
            new Uri("/sibolga/2024/laporan/tahunan?handler=Susun", UriKind.Relative),
            kosong,
            Batal
        );

        jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await server.BukaAsync("/sibolga/2024/laporan/tahunan"))
            .QuerySelector("#penyusunan")!
            .TextContent.ShouldContain("belum pernah disusun");
    }
}
