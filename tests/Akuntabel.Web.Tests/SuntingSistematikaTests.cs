using System.Net;
using Akuntabel.App.Data;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>Editing the outline of an agency's reports with plain forms.</summary>
public sealed class SuntingSistematikaTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    private const string Alamat = "/sibolga/2024/laporan/tahunan/sistematika";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private async Task<(HttpStatusCode Status, IHtmlDocument Halaman)> KirimAsync(
        IHtmlDocument halaman,
        string penangan,
        params (string Nama, string Nilai)[] isian
    )
    {
        using var badan = new FormUrlEncodedContent(
            isian
                .Prepend(("sidik", Nilai("sidik")))
                .Prepend(("__RequestVerificationToken", Nilai("__RequestVerificationToken")))
                .Select(i => KeyValuePair.Create(i.Item1, i.Item2))
        );
        using var jawaban = await server.Klien.PostAsync(new Uri(Alamat + penangan, UriKind.Relative), badan, Batal);
        return (jawaban.StatusCode, new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal)));

        string Nilai(string nama) => halaman.QuerySelector($"main input[name={nama}]")!.GetAttribute("value")!;
    }

    private static string Letak(IHtmlDocument halaman, string nama) =>
        halaman
            .QuerySelectorAll(".susunan button[value^='Naik ']")
            .First(b => b.TextContent.Contains("Naikkan " + nama, StringComparison.Ordinal))
            .GetAttribute("value")!["Naik ".Length..];

    [Fact]
    public async Task Parts_are_renamed_added_and_moved_and_the_report_follows_until_the_shipped_outline_comes_back()
    {
        var awal = await server.BukaAsync(Alamat);
        var penutup = Letak(awal, "Bab Penutup");

        var ganti = await KirimAsync(awal, "", ("langkah", $"GantiJudul {penutup}"), ($"judul-{penutup}", "Simpulan"));
        ganti.Status.ShouldBe(HttpStatusCode.Redirect);
        var tambah = await KirimAsync(
            await server.BukaAsync(Alamat),
            "?handler=Tambah",
            ("jenis", "subbab"),
            ("letak", penutup),
            ("judul", "Rencana Perbaikan")
        );
        tambah.Status.ShouldBe(HttpStatusCode.Redirect);
        (await KirimAsync(await server.BukaAsync(Alamat), "", ("langkah", $"Naik {penutup}.1"))).Status.ShouldBe(
            HttpStatusCode.Redirect
        );

        (await KerangkaAsync()).ShouldContain("BAB IV Simpulan");
        (await KerangkaAsync()).ShouldContain("4.1 Rencana Perbaikan");

        (await KirimAsync(await server.BukaAsync(Alamat), "?handler=Baku")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await KerangkaAsync()).ShouldContain("BAB IV Penutup");
    }

    [Fact]
    public async Task A_step_that_is_not_possible_or_made_on_an_old_page_changes_nothing_and_says_why()
    {
        var usang = await server.BukaAsync(Alamat);
        (await KirimAsync(usang, "", ("langkah", "Turun 0"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await KirimAsync(usang, "", ("langkah", "Turun 0"))).Status.ShouldBe(HttpStatusCode.Conflict);
        (await KirimAsync(await server.BukaAsync(Alamat), "?handler=Baku")).Status.ShouldBe(HttpStatusCode.Redirect);

        var (status, ditolak) = await KirimAsync(await server.BukaAsync(Alamat), "", ("langkah", "Naik 0"));
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ditolak.QuerySelector("[role=alert]")!.TextContent.ShouldContain("sudah paling atas");

        (status, ditolak) = await KirimAsync(
            await server.BukaAsync(Alamat),
            "?handler=Tambah",
            ("jenis", "tabel kue"),
            ("letak", "")
        );
        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        ditolak.QuerySelector("[role=alert]")!.TextContent.ShouldContain("tidak dikenal");

        (await KirimAsync(await server.BukaAsync(Alamat), "", ("langkah", "Terbang 1"))).Status.ShouldBe(
            HttpStatusCode.BadRequest
        );
    }

    [Fact]
    public async Task Steps_are_taken_back_one_by_one_and_the_page_returns_to_the_part_that_moved()
    {
        await KirimAsync(await server.BukaAsync(Alamat), "?handler=Baku");
        var semula = await KerangkaAsync();
        var awal = await server.BukaAsync(Alamat);
        var penutup = Letak(awal, "Bab Penutup");
        (await KirimAsync(awal, "", ("langkah", $"Hapus {penutup}"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var kedua = await server.BukaAsync(Alamat);
        (await KirimAsync(kedua, "", ("langkah", "Turun 0"))).Status.ShouldBe(HttpStatusCode.Redirect);
        (await KerangkaAsync()).ShouldNotContain("Penutup");

        (await KirimAsync(kedua, "?handler=Urungkan")).Status.ShouldBe(HttpStatusCode.Conflict, "that page is old");
        (await KirimAsync(await server.BukaAsync(Alamat), "?handler=Urungkan")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await KerangkaAsync()).ShouldNotContain("Penutup");
        (await KirimAsync(await server.BukaAsync(Alamat), "?handler=Urungkan")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await KerangkaAsync()).ShouldBe(semula);
    }

    [Fact]
    public async Task The_outline_made_for_an_earlier_year_is_offered_and_taken_over()
    {
        await KirimAsync(await server.BukaAsync(Alamat), "?handler=Baku");
        await using (var lingkup = server.Layanan.CreateAsyncScope())
        {
            lingkup.ServiceProvider.GetRequiredService<LingkupAktif>().PilihSeluruhInstalasi();
            var db = lingkup.ServiceProvider.GetRequiredService<AkuntabelDbContext>();
            var milik = await db.PerangkatDaerah.SingleAsync(p => p.Slug == "sibolga", Batal);
            db.Add(
                new SistematikaTersimpan
                {
                    PemdaId = milik.PemdaId,
                    PerangkatDaerahId = milik.Id,
                    Id = Guid.CreateVersion7(),
                    Tahun = 2023,
                    Berkala = false,
                    Json = """{"kunci":"sendiri","nama":"Susunan 2023","isi":[{"jenis":"bab","judul":"Ikhtisar 2023"}]}""",
                }
            );
            await db.SaveChangesAsync(Batal);
        }

        (await KirimAsync(await server.BukaAsync(Alamat), "?handler=Salin")).Status.ShouldBe(HttpStatusCode.Redirect);

        (await KerangkaAsync()).ShouldContain("BAB I Ikhtisar 2023");
        (await KirimAsync(await server.BukaAsync(Alamat), "?handler=Baku")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private async Task<string> KerangkaAsync() =>
        (await server.BukaAsync("/sibolga/2024/laporan/tahunan")).QuerySelector(".laporan-kerangka")!.TextContent;
}
