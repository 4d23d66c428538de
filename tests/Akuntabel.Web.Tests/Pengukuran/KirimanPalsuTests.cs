using System.Net;
using System.Text;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Pengukuran;

/// <summary>Forged forms: other agencies' ids, fields nobody may set, missing tokens, disguised and oversized files.</summary>
public sealed class KirimanPalsuTests(ServerPanduan server) : IClassFixture<ServerPanduan>, IAsyncLifetime
{
    private const string Lembar = "/banjarbaru/2019/pengukuran/tw-2/lembar";
    private const string Sel = "unsur:koperasi_aktif@2019-TW2";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await using var lingkup = server.Layanan.CreateAsyncScope();
        lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
        if (!await lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>().PeriodePengukuran.AnyAsync(Batal))
        {
            await server.Akun.OperatorAsync(s => BukaPeriode.BukaAsync(s, 2));
        }
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    private static Dictionary<string, string> Isian(string teks, string sel = Sel) =>
        new()
        {
            ["Isian[0].Sel"] = sel,
            ["Isian[0].Teks"] = teks,
            ["Isian[0].Awal"] = "",
            ["Isian[0].Versi"] = "0",
        };

    [Fact]
    public async Task Status_and_owner_cannot_be_set_by_a_form()
    {
        var klien = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        var isian = Isian("140");
        foreach (
            var bidang in new[]
            {
                "Status",
                "Isian[0].Status",
                "Isian[0].PemdaId",
                "Isian[0].PerangkatDaerahId",
                "Realisasi.Status",
            }
        )
        {
            isian[bidang] = bidang.EndsWith("Status", StringComparison.Ordinal) ? "Terkunci" : "2";
        }

        using var jawaban = await AkunUji.KirimAsync(klien, Lembar, isian);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.Found);
        await using var lingkup = server.Layanan.CreateAsyncScope();
        lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
        var db = lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
        var baris = await db.Realisasi.Where(r => r.DiajukanPada == null && r.PenulisId != null).ToListAsync(Batal);
        baris.ShouldAllBe(r => r.Status == StatusKinerja.Draf);
    }

    [Fact]
    public async Task Another_agency_is_not_found_and_its_cells_are_unknown()
    {
        var klien = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        using var lain = await klien.GetAsync(new Uri("/sibolga/2024/pengukuran/tw-2/lembar", UriKind.Relative), Batal);
        lain.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var jawaban = await AkunUji.KirimAsync(klien, Lembar, Isian("1", "unsur:ikm_tersertifikasi@2019-TW2"));
        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_missing_token_is_refused()
    {
        var klien = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        using var isi = new FormUrlEncodedContent(Isian("140"));
        using var jawaban = await klien.PostAsync(new Uri(Lembar, UriKind.Relative), isi, Batal);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_text_of_ten_thousand_letters_gets_a_sentence_and_is_not_lost()
    {
        var klien = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        var panjang = new string('x', 10_000);
        using var jawaban = await AkunUji.KirimAsync(
            klien,
            Lembar + "/koperasi-berkualitas",
            new() { ["teks[Analisis]"] = panjang, ["awal[Analisis]"] = "" },
            "Analisis"
        );

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var teks = await jawaban.Content.ReadAsStringAsync(Batal);
        teks.ShouldContain("paling panjang 4.000 huruf");
        teks.ShouldContain(panjang);
    }

    [Theory]
    [InlineData("MZ this is a program", "laporan.pdf")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "gambar.png")]
    public async Task A_disguised_file_is_refused_with_a_sentence(string isi, string nama)
    {
        using var jawaban = await UnggahAsync(Encoding.ASCII.GetBytes(isi), nama);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain("tidak dikenali");
    }

    [Fact]
    public async Task An_oversized_file_is_refused_with_a_sentence()
    {
        using var jawaban = await UnggahAsync([.. "%PDF-1.4"u8, .. new byte[21 * 1024 * 1024], .. "%%EOF"u8], "besar.pdf");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain("lebih besar dari 20 MiB");
    }

    [Fact]
    public async Task A_file_far_above_the_limit_is_read_to_its_end_and_refused_with_a_sentence()
    {
        using var jawaban = await UnggahAsync(new byte[60 * 1024 * 1024], "besar.pdf");
        jawaban.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain("melebihi batas ukuran");
    }

    [Fact]
    public async Task Evidence_is_served_as_an_attachment_in_a_sandbox()
    {
        using var unggah = await UnggahAsync("%PDF-1.4 <script>alert(1)</script> %%EOF"u8.ToArray(), "bukti.pdf");
        unggah.StatusCode.ShouldBe(HttpStatusCode.Found, await unggah.Content.ReadAsStringAsync(Batal));
        var klien = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        var halaman = new HtmlParser().ParseDocument(
            await klien.GetStringAsync(new Uri(Lembar + "/koperasi-berkualitas", UriKind.Relative), Batal)
        );
        var alamat = halaman.QuerySelector(".daftar-bukti a")!.GetAttribute("href")!;

        using var jawaban = await klien.GetAsync(new Uri(alamat, UriKind.Relative), Batal);

        jawaban.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        jawaban.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
        jawaban.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        var lain = await server.MasukSebagaiAsync(Peran.OperatorBidang, "hss");
        using var terlarang = await lain.GetAsync(new Uri(alamat, UriKind.Relative), Batal);
        terlarang.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<HttpResponseMessage> UnggahAsync(byte[] isi, string nama)
    {
        var klien = await server.MasukSebagaiAsync(Peran.OperatorBidang);
        const string Alamat = Lembar + "/koperasi-berkualitas";
        var halaman = new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(Alamat, UriKind.Relative), Batal));
        var token = halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var kiriman = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { new StringContent("indikator:koperasi-berkualitas@2019-TW2"), "sel" },
            { new ByteArrayContent(isi), "berkas", nama },
        };
        return await klien.PostAsync(new Uri(Alamat + "?handler=Bukti", UriKind.Relative), kiriman, Batal);
    }
}
