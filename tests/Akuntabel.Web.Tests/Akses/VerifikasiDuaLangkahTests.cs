using System.Net;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>The second factor, from its set-up to a lost telephone.</summary>
public sealed class VerifikasiDuaLangkahTests(ServerUji server) : IClassFixture<ServerUji>
{
    private const string Halaman = "/pengaturan/verifikasi";
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_code_is_asked_for_accepted_once_and_replaced_by_a_recovery_code_used_once()
    {
        await server.Akun.BuatAsync("totp.uji", _ => Task.FromResult<IReadOnlyList<App.Akses.BeriPenugasan.Masukan>>([]));
        var klien = await server.Akun.MasukAsync("totp.uji");
        (await AkunUji.KirimAsync(klien, Halaman, [], "Siapkan")).StatusCode.ShouldBe(HttpStatusCode.Found);
        var siap = Urai(await klien.GetStringAsync(new Uri(Halaman, UriKind.Relative), Batal));
        var kunci = siap.QuerySelector(".kunci-totp")!.TextContent;
        siap.QuerySelector("img.qr")!.GetAttribute("src")!.ShouldStartWith("data:image/svg+xml;base64,");

        var salah = await AkunUji.KirimAsync(klien, Halaman, new() { ["Kode"] = "000000" });
        (await salah.Content.ReadAsStringAsync(Batal)).ShouldContain("Kode tidak cocok");
        var pasang = KodeTotp.Buat(kunci);
        var aktif = Urai(
            await (await AkunUji.KirimAsync(klien, Halaman, new() { ["Kode"] = pasang })).Content.ReadAsStringAsync(Batal)
        );
        var pemulihan = aktif.QuerySelectorAll(".kode-pemulihan code").Select(k => k.TextContent).ToList();
        pemulihan.Count.ShouldBe(10);

        (await MasukAsync(pasang)).ShouldBeFalse("a code accepted before is not accepted again");
        (await MasukAsync(KodeTotp.Buat(kunci, 1))).ShouldBeTrue();
        (await MasukAsync(pemulihan[3])).ShouldBeTrue();
        (await MasukAsync(pemulihan[3])).ShouldBeFalse("a recovery code is used once");
        (await MasukAsync("tidak-ada-00")).ShouldBeFalse();
    }

    private async Task<bool> MasukAsync(string kode)
    {
        using var klien = server.Tamu();
        var langkahDua = await AkunUji.KirimAsync(klien, "/masuk", new() { ["Akun"] = "totp.uji", ["Sandi"] = AkunUji.Sandi });
        var halaman = Urai(await langkahDua.Content.ReadAsStringAsync(Batal));
        halaman.QuerySelector("#kode").ShouldNotBeNull();
        using var isi = new FormUrlEncodedContent([
            new("Kode", kode),
            new(
                "__RequestVerificationToken",
                halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!
            ),
        ]);
        using var jawaban = await klien.PostAsync(new Uri("/masuk?handler=Kode", UriKind.Relative), isi, Batal);
        return jawaban.StatusCode == HttpStatusCode.Found;
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Urai(string html) => new HtmlParser().ParseDocument(html);
}
