using System.Net;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The page of scales and thresholds: a new scale holds from its day on, and what is refused stays on the page.</summary>
public sealed class SkalaTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private const string Skala = "/pengaturan/skala";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_scale_holds_from_its_day_on_and_the_old_one_stays_until_then()
    {
        var klien = await server.MasukSebagaiAsync(Peran.AdminPemda);

        using var jawaban = await AkunUji.KirimAsync(klien, Skala, Isian("80", "60"));

        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found, await jawaban.Content.ReadAsStringAsync(Batal));
        var halaman = new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(Skala, UriKind.Relative), Batal));
        var judul = halaman.QuerySelectorAll("caption[id^=skala-]").Select(c => c.TextContent.Trim()).ToList();
        judul[0].ShouldBe("Sejak 1 Januari 2031 dan seterusnya");
        judul[1].ShouldEndWith("sampai 31 Desember 2030");
    }

    [Theory]
    [InlineData("60", "80")]
    [InlineData("80", "80")]
    [InlineData("delapan puluh", "60")]
    public async Task Bands_out_of_order_or_without_a_number_are_refused_and_what_was_typed_stays(string tinggi, string rendah)
    {
        var klien = await server.MasukSebagaiAsync(Peran.AdminPemda, "hss");

        using var jawaban = await AkunUji.KirimAsync(klien, Skala, Isian(tinggi, rendah));

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var halaman = new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal));
        halaman.QuerySelector("[role=alert]").ShouldNotBeNull();
        halaman.QuerySelector("input[name='Pita[0].Bawah']")!.GetAttribute("value").ShouldBe(tinggi);
        halaman.QuerySelector("#dasar")!.GetAttribute("value").ShouldBe("Keputusan contoh Nomor 1");
    }

    private static Dictionary<string, string> Isian(string tinggi, string rendah) =>
        new()
        {
            ["Sejak"] = "2031-01-01",
            ["Dasar"] = "Keputusan contoh Nomor 1",
            ["Pita[0].Nama"] = "Tinggi",
            ["Pita[0].Bawah"] = tinggi,
            ["Pita[1].Nama"] = "Sedang",
            ["Pita[1].Bawah"] = rendah,
            ["Pita[2].Nama"] = "Rendah",
            ["Tercapai"] = "100",
            ["Perhatian"] = "75",
            ["Lonjakan"] = "50",
            ["Serapan"] = "10",
            ["Kritis"] = "20",
            ["Fisik"] = "10",
            ["Bulan"] = "3",
            ["Salinan"] = "true",
        };
}
