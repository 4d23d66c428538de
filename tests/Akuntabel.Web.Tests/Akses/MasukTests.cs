using System.Net;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>Who gets in, and what an attacker learns.</summary>
public sealed class MasukTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private async Task<string> CobaAsync(string akun, string sandi)
    {
        using var klien = server.Tamu();
        using var jawaban = await AkunUji.KirimAsync(klien, "/masuk", new() { ["Akun"] = akun, ["Sandi"] = sandi });
        return jawaban.StatusCode == HttpStatusCode.Found
            ? "masuk"
            : (await jawaban.Content.ReadAsStringAsync(Batal)).Split("role=\"alert\"")[1].Split("</div>")[0];
    }

    private Task<Guid> BuatAsync(string nama) =>
        server.Akun.BuatAsync(nama, async s => [await AkunUji.TugasAsync(s, Peran.Perencana, "banjarbaru")]);

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_and_the_answer_tells_nothing_about_it()
    {
        await BuatAsync("kunci.uji");
        (await CobaAsync("KUNCI.uji ", AkunUji.Sandi)).ShouldBe("masuk", "case and blanks of the account name do not matter");
        var tidakDikenal = await CobaAsync("tidak.ada", AkunUji.Sandi);
        for (var i = 0; i < 5; i++)
        {
            (await CobaAsync("kunci.uji", "salah sekali " + i)).ShouldBe(tidakDikenal);
        }

        (await CobaAsync("kunci.uji", AkunUji.Sandi)).ShouldBe(tidakDikenal);
    }

    [Fact]
    public async Task Many_wrong_passwords_at_once_are_all_counted()
    {
        var id = await BuatAsync("serentak.uji");

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => CobaAsync("serentak.uji", "salah sekali " + i)));

        await using var lingkup = server.Layanan.CreateAsyncScope();
        var db = lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
        (await db.Pengguna.Where(p => p.Id == id).Select(p => p.JumlahGagal).SingleAsync(Batal)).ShouldBe(4);
    }

    [Fact]
    public async Task Signing_in_failing_and_signing_out_stand_in_the_verified_trail_without_name_or_password()
    {
        await BuatAsync("jejak.uji");
        await CobaAsync("jejak.uji", "sandi yang salah 99");
        var klien = await server.Akun.MasukAsync("jejak.uji");
        await AkunUji.KirimAsync(klien, "/keluar", []);

        await using var lingkup = server.Layanan.CreateAsyncScope();
        lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
        var db = lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
        var entri = await db.EntriJejak.Where(e => e.Objek == "akun jejak.uji").OrderBy(e => e.Nomor).ToListAsync(Batal);
        entri
            .Select(e => (e.Tindakan, e.Pelaku))
            .ShouldBe([
                ("BuatAkun", "cli:uji"),
                ("BeriPenugasan", "cli:uji"),
                ("GagalMasuk", "tamu"),
                ("SimpanPengguna", "tamu"),
                ("Masuk", "jejak.uji"),
                ("Keluar", "jejak.uji"),
            ]);
        string.Join(' ', entri.Select(e => e.Lama + e.Baru)).ShouldNotContain("Orang Uji");
        (await lingkup.ServiceProvider.GetRequiredService<VerifikasiJejak>().JalankanAsync(Batal)).Utuh.ShouldBeTrue();
    }

    [Theory]
    [InlineData("https://jahat.example/")]
    [InlineData("//jahat.example/")]
    [InlineData("/\\jahat.example")]
    public async Task The_way_back_never_leaves_the_house(string kembali)
    {
        await BuatAsync("kembali" + kembali.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        using var klien = server.Tamu();
        var isian = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Akun"] = "kembali" + kembali.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["Sandi"] = AkunUji.Sandi,
            ["Kembali"] = kembali,
        };

        using var jawaban = await AkunUji.KirimAsync(klien, "/masuk", isian);

        jawaban.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task A_missing_or_foreign_token_is_refused_and_nothing_changes()
    {
        var satu = await server.MasukSebagaiAsync(Peran.AdminPemda);
        var dua = await server.MasukSebagaiAsync(Peran.AdminPemda, "hss");
        var halaman = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(
            await dua.GetStringAsync(new Uri("/pengaturan/akun", UriKind.Relative), Batal)
        );
        var asing = halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        foreach (var token in new[] { "", asing })
        {
            using var isi = new FormUrlEncodedContent([
                new("NamaAkun", "sisip.uji"),
                new("NamaLengkap", "Sisip"),
                new("__RequestVerificationToken", token),
            ]);
            using var jawaban = await satu.PostAsync(new Uri("/pengaturan/akun", UriKind.Relative), isi, Batal);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain("isian Anda masih ada di sana");
        }

        (await server.TeksAsync("/pengaturan/akun")).ShouldNotContain("sisip.uji");
    }

    [Fact]
    public async Task Cookies_are_kept_from_scripts_and_other_sites_and_pages_from_shared_caches()
    {
        await BuatAsync("kuki.uji");
        using var klien = server.Tamu();
        using var jawaban = await AkunUji.KirimAsync(klien, "/masuk", new() { ["Akun"] = "kuki.uji", ["Sandi"] = AkunUji.Sandi });
        var kuki = jawaban.Headers.GetValues("Set-Cookie").Single(k => k.StartsWith("akuntabel=", StringComparison.Ordinal));
        kuki.ShouldContain("httponly", Case.Insensitive);
        kuki.ShouldContain("samesite=lax", Case.Insensitive);

        using var beranda = await klien.GetAsync(new Uri("/banjarbaru/2019", UriKind.Relative), Batal);
        beranda.Headers.CacheControl!.Private.ShouldBeTrue();
        beranda.Headers.GetValues("X-Frame-Options").Single().ShouldBe("DENY");
    }
}
