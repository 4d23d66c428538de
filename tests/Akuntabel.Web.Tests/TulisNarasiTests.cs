using System.Net;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>Writing the narrative of a report with plain forms.</summary>
public sealed class TulisNarasiTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private const string Alamat = "/hss/2018/laporan/tw-2/tulis?slot=";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static string Isian(IHtmlDocument halaman) => ((IHtmlTextAreaElement)halaman.QuerySelector("#teks")!).Value;

    private async Task<(HttpStatusCode Status, IHtmlDocument Halaman)> KirimAsync(
        string slot,
        IHtmlDocument halaman,
        string teks,
        string tambahan = "",
        string? sisip = null
    )
    {
        Dictionary<string, string> isi = new(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = Nilai(halaman, "__RequestVerificationToken"),
            ["semula"] = Nilai(halaman, "semula"),
            ["teks"] = teks,
        };
        if (sisip is not null)
        {
            isi["sisip"] = sisip;
        }

        using var badan = new FormUrlEncodedContent(isi);
        using var jawaban = await server.Klien.PostAsync(new Uri(Alamat + slot + tambahan, UriKind.Relative), badan, Batal);
        return (jawaban.StatusCode, new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal)));

        static string Nilai(IHtmlDocument halaman, string nama) =>
            halaman.QuerySelector($"#narasi input[name={nama}]")!.GetAttribute("value") ?? "";
    }

    [Fact]
    public async Task What_is_written_stands_in_the_report_and_an_empty_text_gives_the_sentences_of_the_data_back()
    {
        var halaman = await server.BukaAsync(Alamat + "penutup");

        (await KirimAsync("penutup", halaman, "Serapan akhirnya {{serapan:total}} saja.")).Status.ShouldBe(
            HttpStatusCode.Redirect
        );

        var laporan = await LaporanAsync("Penutup");
        laporan.ShouldContain("Serapan akhirnya 23,61% saja.");

        (await KirimAsync("penutup", await server.BukaAsync(Alamat + "penutup"), "")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await LaporanAsync("Penutup")).ShouldNotContain("akhirnya");
    }

    [Fact]
    public async Task The_second_of_two_writers_sees_what_the_first_one_wrote_and_loses_nothing()
    {
        var halaman = await server.BukaAsync(Alamat + "kata-pengantar");
        (await KirimAsync("kata-pengantar", halaman, "Tulisan pertama.")).Status.ShouldBe(HttpStatusCode.Redirect);

        var (status, bentrok) = await KirimAsync("kata-pengantar", halaman, "Tulisan kedua.");

        status.ShouldBe(HttpStatusCode.Conflict);
        Isian(bentrok).ShouldBe("Tulisan kedua.");
        ((IHtmlTextAreaElement)bentrok.QuerySelector("#tersimpan")!).Value.ShouldBe("Tulisan pertama.");
        (await KirimAsync("kata-pengantar", bentrok, "Tulisan kedua.")).Status.ShouldBe(HttpStatusCode.Redirect);
        Isian(await server.BukaAsync(Alamat + "kata-pengantar")).ShouldBe("Tulisan kedua.");
    }

    [Fact]
    public async Task A_sentence_against_the_figures_and_an_unknown_reference_are_told_before_saving()
    {
        var halaman = await server.BukaAsync(Alamat + "analisis:koperasi-aktif");

        var (status, dilihat) = await KirimAsync(
            "analisis:koperasi-aktif",
            halaman,
            "Realisasinya 50,00%, sedangkan {{realisasi:tidak-ada}} menyusul.",
            "&handler=Lihat"
        );

        status.ShouldBe(HttpStatusCode.OK);
        var periksa = dilihat.QuerySelector(".laporan-catatan")!.TextContent;
        periksa.ShouldContain("Tertulis \"Realisasinya 50,00%\"");
        periksa.ShouldContain("tidak dikenal");
        dilihat.QuerySelector(".pratinjau")!.TextContent.ShouldContain("Realisasinya 50,00%");
        Isian(await server.BukaAsync(Alamat + "analisis:koperasi-aktif")).ShouldNotContain("50,00%");
    }

    [Fact]
    public async Task An_offered_sentence_is_put_behind_the_text_and_nothing_is_stored()
    {
        var halaman = await server.BukaAsync(Alamat + "ringkasan-eksekutif");
        var tawaran = halaman.QuerySelectorAll(".tawaran p")[0].TextContent;

        var (_, jadi) = await KirimAsync("ringkasan-eksekutif", halaman, "Awal.", "&handler=Sisip", sisip: "0");

        Isian(jadi).ShouldBe($"Awal.\n\n{tawaran}");
        Isian(await server.BukaAsync(Alamat + "ringkasan-eksekutif")).ShouldNotStartWith("Awal.");
    }

    [Fact]
    public async Task Markup_is_shown_as_text_and_nothing_from_outside_is_fetched()
    {
        var halaman = await server.BukaAsync(Alamat + "isu-strategis");

        var (_, jadi) = await KirimAsync(
            "isu-strategis",
            halaman,
            "<script>alert(1)</script> ![gambar](https://contoh.invalid/x.png) <b>tebal</b>",
            "&handler=Lihat"
        );

        jadi.QuerySelectorAll(".pratinjau script, .pratinjau img, .pratinjau b").ShouldBeEmpty();
        jadi.QuerySelector(".pratinjau")!.TextContent.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public async Task A_text_of_more_than_a_hundred_thousand_letters_and_an_unknown_place_are_refused()
    {
        var halaman = await server.BukaAsync(Alamat + "penutup");

        var (panjang, jawab) = await KirimAsync("penutup", halaman, new string('a', 100_001));
        panjang.ShouldBe(HttpStatusCode.UnprocessableEntity);
        jawab.QuerySelector("[role=alert]")!.TextContent.ShouldContain("paling panjang 100.000 huruf");

        (await KirimAsync("tempat-lain", halaman, "x")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await server.AmbilAsync(Alamat + "tempat-lain")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_stood_there_before_comes_back_into_the_field_and_is_stored_only_when_saved()
    {
        const string slot = "isu-strategis";
        await KirimAsync(slot, await server.BukaAsync(Alamat + slot), "Isu yang lama.");
        await KirimAsync(slot, await server.BukaAsync(Alamat + slot), "Isu yang baru.");

        var (_, jadi) = await KirimAsync(slot, await server.BukaAsync(Alamat + slot), "Isu yang baru.", "&handler=Sebelumnya");

        Isian(jadi).ShouldBe("Isu yang lama.");
        Isian(await server.BukaAsync(Alamat + slot)).ShouldBe("Isu yang baru.");
        (await KirimAsync(slot, jadi, "Isu yang lama.")).Status.ShouldBe(HttpStatusCode.Redirect);
        Isian(await server.BukaAsync(Alamat + slot)).ShouldBe("Isu yang lama.");
    }

    private async Task<string> LaporanAsync(string bagian)
    {
        var laporan = await server.BukaAsync("/hss/2018/laporan/tw-2");
        var tautan = laporan
            .QuerySelectorAll(".laporan-kerangka a")
            .Single(a => a.TextContent.Contains(bagian, StringComparison.OrdinalIgnoreCase));
        return (await server.BukaAsync(tautan.GetAttribute("href")!)).QuerySelector(".pratinjau")!.TextContent;
    }
}
