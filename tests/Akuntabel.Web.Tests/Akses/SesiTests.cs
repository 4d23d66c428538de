using System.Net;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>How sessions end, and what becomes of what was being typed.</summary>
public sealed class SesiTests(ServerBerjam server) : IClassFixture<ServerBerjam>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private Task<Guid> BuatAsync(string nama, Peran peran = Peran.AdminPemda) =>
        server.Akun.BuatAsync(nama, async s => [await AkunUji.TugasAsync(s, peran, "banjarbaru")]);

    private static async Task<HttpStatusCode> BukaAsync(HttpClient klien, string alamat = "/pengaturan")
    {
        using var jawaban = await klien.GetAsync(new Uri(alamat, UriKind.Relative), Batal);
        return jawaban.StatusCode;
    }

    [Fact]
    public async Task A_session_lives_on_with_requests_and_ends_half_an_hour_after_the_last()
    {
        await BuatAsync("diam.uji");
        var klien = await server.Akun.MasukAsync("diam.uji");
        for (var i = 0; i < 3; i++)
        {
            server.Waktu.Advance(TimeSpan.FromMinutes(20));
            (await BukaAsync(klien)).ShouldBe(HttpStatusCode.OK);
        }

        server.Waktu.Advance(Sesi.BatasDiam + TimeSpan.FromSeconds(1));

        (await BukaAsync(klien)).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy()
    {
        await BuatAsync("sibuk.uji");
        var klien = await server.Akun.MasukAsync("sibuk.uji");
        for (var i = 0; i < 35; i++)
        {
            server.Waktu.Advance(TimeSpan.FromMinutes(20));
            (await BukaAsync(klien)).ShouldBe(HttpStatusCode.OK);
        }

        server.Waktu.Advance(TimeSpan.FromMinutes(25));

        (await BukaAsync(klien)).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_form_sent_after_the_session_ended_is_given_back_to_its_own_account_after_signing_in()
    {
        await BuatAsync("isian.uji");
        var klien = await server.Akun.MasukAsync("isian.uji");
        var formulir = new HtmlParser().ParseDocument(
            await klien.GetStringAsync(new Uri("/pengaturan/akun", UriKind.Relative), Batal)
        );
        server.Waktu.Advance(TimeSpan.FromHours(1));
        using var isi = new FormUrlEncodedContent([
            new("NamaAkun", "akun.baru"),
            new("NamaLengkap", "Teks <b>panjang</b> yang sudah diketik"),
            new("__RequestVerificationToken", Token(formulir)),
        ]);

        using var tertahan = await klien.PostAsync(new Uri("/pengaturan/akun", UriKind.Relative), isi, Batal);

        tertahan.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var masuk = new HtmlParser().ParseDocument(await tertahan.Content.ReadAsStringAsync(Batal));
        var titipan = masuk.QuerySelector("input[name=Titipan]")!.GetAttribute("value")!;
        titipan.ShouldNotContain("panjang");
        await BuatAsync("orang.lain");
        (await MasukDenganAsync(klien, masuk, "orang.lain", titipan)).StatusCode.ShouldBe(HttpStatusCode.Found);
        var baru = server.Tamu();
        var halamanMasuk = new HtmlParser().ParseDocument(await baru.GetStringAsync(new Uri("/masuk", UriKind.Relative), Batal));

        var kembali = new HtmlParser().ParseDocument(
            await (await MasukDenganAsync(baru, halamanMasuk, "isian.uji", titipan)).Content.ReadAsStringAsync(Batal)
        );

        var borang = kembali.QuerySelector("form[action='/pengaturan/akun']")!;
        borang.QuerySelector("input[name=NamaLengkap]")!.GetAttribute("value").ShouldBe("Teks <b>panjang</b> yang sudah diketik");
        using var kirim = new FormUrlEncodedContent(
            borang
                .QuerySelectorAll("input")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))
                .Append(new("PemdaId", await PemdaAsync()))
        );
        using var hasil = await baru.PostAsync(new Uri("/pengaturan/akun", UriKind.Relative), kirim, Batal);
        hasil.StatusCode.ShouldBe(HttpStatusCode.Found);
        hasil.Headers.Location!.ToString().ShouldStartWith("/pengaturan/akun/");
        baru.Dispose();
    }

    [Fact]
    public async Task A_form_sent_without_any_cookie_says_so_and_its_sign_in_leads_back_to_the_page()
    {
        await BuatAsync("keluar.uji");
        var tamu = server.Tamu();
        using var isi = new FormUrlEncodedContent([new("NamaAkun", "akun.baru")]);

        using var tertahan = await tamu.PostAsync(new Uri("/pengaturan/akun?handler=Apa", UriKind.Relative), isi, Batal);

        tertahan.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var halaman = new HtmlParser().ParseDocument(await tertahan.Content.ReadAsStringAsync(Batal));
        halaman.QuerySelector("[role=alert]")!.TextContent.ShouldContain("sesi sudah berakhir");
        var formulir = halaman.QuerySelector("form.formulir")!;
        formulir.GetAttribute("action").ShouldBe("/masuk");
        using var masuk = new FormUrlEncodedContent(
            formulir
                .QuerySelectorAll("input[type=hidden]")
                .Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))
                .Append(new("Akun", "keluar.uji"))
                .Append(new("Sandi", AkunUji.Sandi))
        );
        using var hasil = await tamu.PostAsync(new Uri("/masuk", UriKind.Relative), masuk, Batal);
        hasil.StatusCode.ShouldBe(HttpStatusCode.Found);
        hasil.Headers.Location!.ToString().ShouldBe("/pengaturan/akun");
        tamu.Dispose();
    }

    [Fact]
    public async Task A_reset_password_ends_every_session_at_once_and_must_be_changed_first()
    {
        var id = await BuatAsync("direset.uji");
        var klien = await server.Akun.MasukAsync("direset.uji");
        (await BukaAsync(klien)).ShouldBe(HttpStatusCode.OK);

        await server.Akun.OperatorAsync(async s =>
            (
                await s.GetRequiredService<UbahAkun>().JalankanAsync(new() { PenggunaId = id, SandiBaru = AkunUji.Sandi }, Batal)
            ).Berhasil.ShouldBeTrue()
        );

        (await BukaAsync(klien)).ShouldBe(HttpStatusCode.Found);
        var baru = await server.Akun.MasukAsync("direset.uji");
        using var beranda = await baru.GetAsync(new Uri("/banjarbaru/2019", UriKind.Relative), Batal);
        beranda.Headers.Location!.ToString().ShouldBe("/pengaturan/sandi");
        var ganti = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["SandiLama"] = AkunUji.Sandi,
            ["SandiBaru"] = "sandi pilihan sendiri 42",
            ["Ulangan"] = "sandi pilihan sendiri 42",
        };
        (await AkunUji.KirimAsync(baru, "/pengaturan/sandi", ganti)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BukaAsync(baru, "/banjarbaru/2019")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_account_switched_off_is_out_with_its_next_request()
    {
        var id = await BuatAsync("nonaktif.uji");
        var klien = await server.Akun.MasukAsync("nonaktif.uji");
        (await BukaAsync(klien, "/banjarbaru/2019")).ShouldBe(HttpStatusCode.OK);

        await server.Akun.OperatorAsync(s =>
            s.GetRequiredService<UbahAkun>().JalankanAsync(new() { PenggunaId = id, Aktif = false }, Batal)
        );

        (await BukaAsync(klien, "/banjarbaru/2019")).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Rights_begin_and_end_with_the_days_of_the_term_though_the_page_was_seen_before()
    {
        var hariIni = HariHukum.Kini(server.Waktu, "Asia/Makassar");
        await server.Akun.BuatAsync(
            "masa.uji",
            async s =>
                [
                    (await AkunUji.TugasAsync(s, Peran.KepalaDinas, "banjarbaru")) with
                    {
                        Sejak = hariIni.AddDays(1),
                        Sampai = hariIni.AddDays(2),
                    },
                ]
        );
        var sebelum = await server.Akun.MasukAsync("masa.uji");
        (await BukaAsync(sebelum, "/banjarbaru/2019")).ShouldBe(HttpStatusCode.NotFound);
        server.Waktu.Advance(TimeSpan.FromDays(1));
        var selama = await server.Akun.MasukAsync("masa.uji");
        (await BukaAsync(selama, "/banjarbaru/2019")).ShouldBe(HttpStatusCode.OK);
        server.Waktu.Advance(TimeSpan.FromDays(2));
        var sesudah = await server.Akun.MasukAsync("masa.uji");
        (await BukaAsync(sesudah, "/banjarbaru/2019")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static string Token(AngleSharp.Html.Dom.IHtmlDocument halaman) =>
        halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

    private static async Task<HttpResponseMessage> MasukDenganAsync(
        HttpClient klien,
        AngleSharp.Html.Dom.IHtmlDocument halaman,
        string akun,
        string titipan
    )
    {
        using var isi = new FormUrlEncodedContent([
            new("Akun", akun),
            new("Sandi", AkunUji.Sandi),
            new("Titipan", titipan),
            new("__RequestVerificationToken", Token(halaman)),
        ]);
        return await klien.PostAsync(new Uri("/masuk", UriKind.Relative), isi, Batal);
    }

    private async Task<string> PemdaAsync()
    {
        await using var lingkup = server.Layanan.CreateAsyncScope();
        var db = lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
        var id = await db.Pemda.Where(p => p.Nama == "Kota Banjarbaru").Select(p => p.Id).SingleAsync(Batal);
        return id.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
