using System.Net;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The forms of the calendar of duties: what is refused stays on the page, and nothing unreadable is taken for empty.</summary>
public sealed class KalenderTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private const string Kalender = "/banjarbaru/2019/kalender";
    private const string Atur = Kalender + "/atur";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("12abc")]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1,5")]
    public async Task A_deadline_that_is_no_count_is_refused_and_everything_typed_stays(string hari)
    {
        var klien = await server.MasukSebagaiAsync(Peran.AdminPemda);
        var (kunci, sebelum) = await KewajibanAsync(klien);

        using var jawaban = await AkunUji.KirimAsync(
            klien,
            Atur,
            new()
            {
                ["Kunci"] = kunci,
                ["Versi"] = "0",
                ["Nama"] = "Nama yang baru diketik",
                ["Dasar"] = "Dasar yang baru diketik",
                ["Bulan"] = "3",
                ["Hari"] = hari,
                ["Pengingat"] = "7",
            }
        );

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var halaman = new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal));
        halaman.QuerySelector("[role=alert]")!.TextContent.ShouldContain("0 sampai 366 hari");
        Isi(halaman, $"#nama-{kunci}").ShouldBe("Nama yang baru diketik");
        Isi(halaman, $"#hari-{kunci}").ShouldBe(hari);
        halaman.QuerySelectorAll("input[name=Nama]").Count(n => n.GetAttribute("value") == "Nama yang baru diketik").ShouldBe(1);
        (await KewajibanAsync(klien)).Nama.ShouldBe(sebelum);
    }

    [Fact]
    public async Task An_unreadable_date_does_not_delete_the_record_and_stays_on_the_page()
    {
        var klien = await server.MasukSebagaiAsync(Peran.Perencana);
        var halaman = new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(Kalender, UriKind.Relative), Batal));
        var pilihan = halaman.QuerySelectorAll("#butir option").Last().GetAttribute("value")!;

        using var jawaban = await AkunUji.KirimAsync(
            klien,
            Kalender,
            new()
            {
                ["butir"] = pilihan,
                ["tanggal"] = "31/02/2020",
                ["keterangan"] = "Surat 065/77",
            }
        );

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var tolak = new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal));
        tolak.QuerySelector("[role=alert]")!.TextContent.ShouldContain("tidak terbaca");
        Isi(tolak, "#keterangan").ShouldBe("Surat 065/77");
        tolak.QuerySelector("#butir option[selected]")!.GetAttribute("value").ShouldBe(pilihan);
    }

    private static string Isi(IParentNode halaman, string pemilih) => halaman.QuerySelector(pemilih)!.GetAttribute("value") ?? "";

    private static async Task<(string Kunci, string Nama)> KewajibanAsync(HttpClient klien)
    {
        var halaman = new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(Atur, UriKind.Relative), Batal));
        var formulir = halaman.QuerySelector("form.formulir")!;
        return (
            formulir.QuerySelector("input[name=Kunci]")!.GetAttribute("value")!,
            formulir.QuerySelector("input[name=Nama]")!.GetAttribute("value")!
        );
    }
}
