using System.Net;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Akses;

/// <summary>Keeping accounts, assignments and periods through the pages.</summary>
public sealed class AkunTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private const string Daftar = "/pengaturan/akun";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("99", "Plt", "2026-01-01", "", "Pilih tugas")]
    [InlineData("", "Plt", "2026-01-01", "", "Pilih tugas")]
    [InlineData("Perencana", "99", "2026-01-01", "", "Pilih tugas")]
    [InlineData("Perencana", "Plt", "", "", "Tanggal harus diisi")]
    [InlineData("Perencana", "Plt", "2026-01-01", "besok", "Tanggal harus diisi")]
    [InlineData("Perencana", "Plt", "2026-01-01", "2025-12-31", "tidak boleh mendahului")]
    public async Task An_assignment_that_cannot_be_read_is_refused_and_what_was_typed_stays(
        string peran,
        string status,
        string sejak,
        string sampai,
        string kalimat
    )
    {
        var (admin, alamat) = await AkunAsync("tugas.uji");
        var lingkup = (await BukaAsync(admin, alamat))
            .QuerySelectorAll("#lingkup option")
            .Select(o => o.GetAttribute("value")!)
            .First(o => o.Contains('/'));
        var isian = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Peran"] = peran,
            ["Lingkup"] = lingkup,
            ["Status"] = status,
            ["Sejak"] = sejak,
            ["Sampai"] = sampai,
        };

        using var jawaban = await AkunUji.KirimAsync(admin, alamat, isian, "Beri");

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var halaman = new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal));
        halaman.QuerySelector("[role=alert]")!.TextContent.ShouldContain(kalimat);
        halaman.QuerySelector("#lingkup option[selected]")!.GetAttribute("value").ShouldBe(lingkup);
        (halaman.QuerySelector("#sejak")!.GetAttribute("value") ?? "").ShouldBe(sejak);
        (await BukaAsync(admin, alamat)).QuerySelector("main")!.TextContent.ShouldContain("belum mempunyai tugas");
    }

    [Theory]
    [InlineData("99", "", "Pilih Buka atau Tutup")]
    [InlineData("Dibuka", "2019-13-45", "tulis batas lapor sebagai tanggal")]
    [InlineData("Dibuka", "2019-05-31", "tidak boleh sebelum periodenya berakhir, 30 Juni 2019")]
    public async Task A_period_takes_no_state_or_day_that_cannot_be(string keadaan, string batas, string kalimat)
    {
        var admin = await server.MasukSebagaiAsync(Peran.AdminPemda);
        var isian = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["periode"] = "2019-TW2",
            ["keadaan"] = keadaan,
            ["batas"] = batas,
        };

        using var jawaban = await AkunUji.KirimAsync(admin, "/pengaturan/periode", isian);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain(kalimat);
    }

    [Fact]
    public async Task Accounts_are_found_by_a_part_of_their_name_and_only_those_of_the_own_pemda()
    {
        var (admin, _) = await AkunAsync("dicari.uji");
        await server.MasukSebagaiAsync(Peran.Perencana, "hss");

        var ada = await BukaAsync(admin, Daftar + "?q=DICARI");
        ada.QuerySelectorAll("tbody th").Select(t => t.TextContent).ShouldBe(["dicari.uji"]);
        (await BukaAsync(admin, Daftar + "?q=perencana.hss")).QuerySelectorAll("tbody th").ShouldBeEmpty();
        (await BukaAsync(admin, Daftar + "?hal=99")).QuerySelectorAll("tbody th").ShouldBeEmpty();
    }

    private static async Task<IHtmlDocument> BukaAsync(HttpClient klien, string alamat) =>
        new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(alamat, UriKind.Relative), Batal));

    /// <summary>An account of Banjarbaru without assignments, made on first use, with its page.</summary>
    private async Task<(HttpClient Admin, string Alamat)> AkunAsync(string nama)
    {
        var admin = await server.MasukSebagaiAsync(Peran.AdminPemda);
        var daftar = await BukaAsync(admin, $"{Daftar}?q={nama}");
        if (daftar.QuerySelector("tbody th a") is null)
        {
            var isian = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["NamaAkun"] = nama,
                ["NamaLengkap"] = "Orang Uji",
                ["PemdaId"] = daftar.QuerySelector("#pemda option")!.GetAttribute("value")!,
            };
            using var jawaban = await AkunUji.KirimAsync(admin, Daftar, isian);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
            daftar = await BukaAsync(admin, $"{Daftar}?q={nama}");
        }

        return (admin, daftar.QuerySelector("tbody th a")!.GetAttribute("href")!);
    }
}
