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
            if (halaman.QuerySelector("main progress") is null)
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

    [Fact]
    public async Task An_annex_is_uploaded_listed_and_a_file_that_is_no_pdf_is_refused()
    {
        const string alamat = "/sibolga/2024/laporan/tahunan/kelengkapan";
        var halaman = await server.BukaAsync(alamat);
        var tanda = halaman
            .QuerySelector("form[action*='handler=Lampiran'] input[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var badan = new MultipartFormDataContent
        {
            { new StringContent(tanda), "__RequestVerificationToken" },
            { new StringContent("Prestasi"), "jenis" },
            { new StringContent("Piagam"), "judul" },
            { new ByteArrayContent("bukan pdf"u8.ToArray()), "berkas", "piagam.pdf" },
        };

        using var jawaban = await server.Klien.PostAsync(new Uri(alamat + "?handler=Lampiran", UriKind.Relative), badan, Batal);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain("Lampiran harus berkas PDF");
    }

    [Fact]
    public async Task A_code_nobody_gave_is_told_to_anybody_who_asks()
    {
        using var tamu = server.Tamu();

        var jawaban = await tamu.GetStringAsync(new Uri("/cek/abcdefgh", UriKind.Relative), Batal);

        jawaban.ShouldContain("Kode tidak dikenal");
    }

    [Fact]
    public async Task A_report_is_frozen_on_its_page_and_its_code_answers_to_anybody()
    {
        const string alamat = "/banjarbaru/2019/laporan/tahunan/beku";
        var halaman = await server.BukaAsync(alamat);
        using var badan = new FormUrlEncodedContent(
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["__RequestVerificationToken"] = halaman
                    .QuerySelector("form[action$='handler=Bekukan'] input")!
                    .GetAttribute("value")!,
                ["alasanAngka"] = "Sumbernya belum terbit.",
                ["alasanCatatan"] = "Perbedaan dokumen sudah dijelaskan.",
            }
        );

        using var jawaban = await server.Klien.PostAsync(new Uri(alamat + "?handler=Bekukan", UriKind.Relative), badan, Batal);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await TungguAsync(alamat)).QuerySelector("[role=status]")!.TextContent.ShouldContain("Versi 1 dibekukan");
        var jadi = await server.BukaAsync(alamat + "?periksa=true");
        jadi.QuerySelector("main table")!.TextContent.ShouldContain("semua", Case.Sensitive, "the record carries whoever asked");
        jadi.QuerySelectorAll(".unduhan a").Length.ShouldBe(5);
        jadi.QuerySelector("main")!.TextContent.ShouldContain("sama dengan yang dibekukan");
        using var tamu = server.Tamu();
        var cek = await tamu.GetStringAsync(
            new Uri(jadi.QuerySelector("a[href^='/cek/']")!.GetAttribute("href")!, UriKind.Relative),
            Batal
        );
        cek.ShouldContain("Rekaman yang sah");
        using var pdf = await server.AmbilAsync(
            jadi.QuerySelectorAll(".unduhan a")
                .Select(a => a.GetAttribute("href")!)
                .Single(a => a.EndsWith(".pdf", StringComparison.Ordinal))
        );
        (await pdf.Content.ReadAsByteArrayAsync(Batal)).AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
    }
}
