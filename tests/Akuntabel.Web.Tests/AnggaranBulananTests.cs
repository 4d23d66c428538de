using System.Net;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The monthly budget sheet, its report and import, and the calendar of duties, by HTTP and in the browser.</summary>
public sealed class AnggaranBulananTests(ServerContoh server, Peramban peramban)
    : IClassFixture<ServerContoh>,
        IClassFixture<Peramban>
{
    private const string Lembar = "/banjarbaru/2019/anggaran/bulan-05/lembar";
    private const string Kegiatan = "Penyediaan Jasa Kebersihan Kantor";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static async Task<IHtmlDocument> BukaAsync(HttpClient klien, string alamat) =>
        new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(alamat, UriKind.Relative), Batal));

    /// <summary>The fields of the row of a kegiatan, with their names.</summary>
    private static async Task<(string Nomor, Dictionary<string, string> Isian)> BarisAsync(HttpClient klien, string alamat)
    {
        var halaman = await BukaAsync(klien, alamat);
        var baris = halaman
            .QuerySelectorAll("tbody tr")
            .First(r => r.QuerySelector("th")!.TextContent.Contains(Kegiatan, StringComparison.Ordinal));
        var nomor = baris.QuerySelector("input[name='Isian.Index']")!.GetAttribute("value")!;
        return (
            nomor,
            baris.QuerySelectorAll("input").ToDictionary(i => i.GetAttribute("name")!, i => i.GetAttribute("value") ?? "")
        );
    }

    [Fact]
    public async Task The_Bendahara_types_a_month_hands_it_in_and_a_planner_verifies_it()
    {
        var bendahara = await server.MasukSebagaiAsync(Peran.Bendahara);
        var (n, isian) = await BarisAsync(bendahara, Lembar);
        isian[$"Isian[{n}].Jumlah"] = "14.000.000";
        isian[$"Isian[{n}].Fisik"] = "40,5";
        using (var simpan = await AkunUji.KirimAsync(bendahara, Lembar, isian))
        {
            simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        var halaman = await BukaAsync(bendahara, Lembar);
        halaman.QuerySelector($"#jml-{n}")!.GetAttribute("value").ShouldBe("14.000.000");
        halaman.QuerySelector($"#sisa-{n}")!.TextContent.ShouldBe("19.600.000");
        halaman.QuerySelector($"#serap-{n}")!.TextContent.ShouldBe("41,67%");

        using (
            var ajukan = await AkunUji.KirimAsync(bendahara, Lembar, new() { ["langkah"] = "Ajukan", ["versi"] = "1" }, "Langkah")
        )
        {
            ajukan.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await BukaAsync(bendahara, Lembar)).QuerySelectorAll("input.sel").ShouldBeEmpty();
        var perencana = await server.MasukSebagaiAsync(Peran.Perencana);
        const string menunggu = "/banjarbaru/2019/pengukuran/menunggu";
        (await BukaAsync(perencana, menunggu))
            .QuerySelector("main")!
            .TextContent.ShouldContain("Verifikasi: realisasi anggaran Mei 2019");
        (await BukaAsync(bendahara, menunggu)).QuerySelector("main")!.TextContent.ShouldNotContain("realisasi anggaran Mei 2019");
        using var verifikasi = await AkunUji.KirimAsync(
            perencana,
            Lembar,
            new() { ["langkah"] = "Verifikasi", ["versi"] = "2" },
            "Langkah"
        );
        verifikasi.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BukaAsync(perencana, Lembar)).QuerySelector(".judul .status")!.TextContent.ShouldContain("Diverifikasi");
    }

    [Fact]
    public async Task A_month_of_a_closed_triwulan_says_so_and_opens_after_the_head_signed_and_the_pemda_granted()
    {
        const string lembar = "/sibolga/2024/anggaran/bulan-02/lembar";
        const string periode = "/pengaturan/periode";
        var (admin, kadis) = (
            await server.MasukSebagaiAsync(Peran.AdminPemda, "sibolga"),
            await server.MasukSebagaiAsync(Peran.KepalaDinas, "sibolga")
        );
        foreach (var keadaan in new[] { "Dibuka", "Ditutup" })
        {
            using var atur = await AkunUji.KirimAsync(admin, periode, new() { ["periode"] = "2024-TW1", ["keadaan"] = keadaan });
            atur.StatusCode.ShouldBe(HttpStatusCode.Found);
            if (keadaan == "Dibuka")
            {
                await SimpanBatasAsync(admin, periode);
            }
        }

        var bendahara = await server.MasukSebagaiAsync(Peran.Bendahara, "sibolga");
        var impor = await BukaAsync(bendahara, "/sibolga/2024/anggaran/bulan-02/impor");
        impor.QuerySelector("[role=alert]")!.TextContent.ShouldContain("sudah ditutup");
        impor.QuerySelector("input[type=file]").ShouldBeNull();
        var tertutup = await BukaAsync(bendahara, lembar);
        tertutup.QuerySelector("main")!.TextContent.ShouldContain("Triwulan I Tahun 2024 sudah ditutup");
        tertutup.QuerySelectorAll("input.sel").ShouldBeEmpty();
        using (var minta = await AkunUji.KirimAsync(kadis, lembar, new() { ["Alasan"] = "salah catat SP2D" }, "BukaKunci"))
        {
            minta.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await BukaAsync(kadis, lembar)).QuerySelector("main")!.TextContent.ShouldContain("Menunggu persetujuan Admin Pemda");
        (await admin.GetStringAsync(new Uri("/sibolga/2024/pengukuran/menunggu", UriKind.Relative), Batal)).ShouldContain(
            "1 permintaan membuka kunci"
        );
        var daftar = await BukaAsync(admin, periode);
        daftar.QuerySelector("form.formulir-langkah strong")!.TextContent.ShouldBe("Realisasi anggaran");
        var id = daftar.QuerySelector("input[name=id]")!.GetAttribute("value")!;
        using (var beri = await AkunUji.KirimAsync(admin, periode, new() { ["id"] = id, ["hari"] = "3" }, "Izin"))
        {
            beri.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await BukaAsync(bendahara, lembar)).QuerySelectorAll("input.sel").ShouldNotBeEmpty();
    }

    private static async Task SimpanBatasAsync(HttpClient admin, string alamat)
    {
        var isian = new Dictionary<string, string>
        {
            ["periode"] = "2024-TW1",
            ["keadaan"] = "Dibuka",
            ["batas"] = "2024-04-20",
        };
        using var simpan = await AkunUji.KirimAsync(admin, alamat, isian);
        simpan.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await admin.GetStringAsync(new Uri(alamat + "?tahun=2024", UriKind.Relative), Batal)).ShouldContain(
            "Batas lapor disimpan."
        );
    }

    [Fact]
    public async Task A_wrong_figure_is_told_at_its_field_and_what_was_typed_stays()
    {
        const string lembar = "/banjarbaru/2019/anggaran/bulan-06/lembar";
        var bendahara = await server.MasukSebagaiAsync(Peran.Bendahara);
        var (n, isian) = await BarisAsync(bendahara, lembar);
        foreach (var (teks, kata) in new[] { ("12abc", "bukan angka"), ("-5", "negatif"), ("33.600.001", "melebihi pagu") })
        {
            isian[$"Isian[{n}].Jumlah"] = teks;
            using var jawaban = await AkunUji.KirimAsync(bendahara, lembar, isian);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var halaman = new HtmlParser().ParseDocument(await jawaban.Content.ReadAsStringAsync(Batal));
            halaman.QuerySelector($"#jml-{n}")!.GetAttribute("value").ShouldBe(teks);
            halaman.QuerySelector(".galat-ringkas")!.TextContent.ShouldContain(kata);
        }
    }

    [Fact]
    public async Task Whoever_may_not_type_gets_no_fields_and_a_forged_form_is_refused()
    {
        const string lembar = "/banjarbaru/2019/anggaran/bulan-07/lembar";
        var bendahara = await server.MasukSebagaiAsync(Peran.Bendahara);
        var (n, isian) = await BarisAsync(bendahara, lembar);
        isian[$"Isian[{n}].Jumlah"] = "1";
        var kadis = await server.MasukSebagaiAsync(Peran.KepalaDinas);
        (await BukaAsync(kadis, lembar)).QuerySelectorAll("input.sel").ShouldBeEmpty();
        using var jawaban = await AkunUji.KirimAsync(kadis, lembar, isian);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_report_of_a_month_downloads_and_can_be_uploaded_for_a_dry_run()
    {
        const string bulan = "/banjarbaru/2019/anggaran/bulan-08";
        var bendahara = await server.MasukSebagaiAsync(Peran.Bendahara);
        var laporan = await BukaAsync(bendahara, bulan + "/laporan");
        laporan.QuerySelector("caption")!.TextContent.ShouldBe("Laporan Fisik dan Keuangan Agustus 2019");
        var xlsx = await bendahara.GetByteArrayAsync(new Uri(bulan + "/laporan/xlsx", UriKind.Relative), Batal);

        var halaman = await BukaAsync(bendahara, bulan + "/impor");
        using var isi = new MultipartFormDataContent
        {
            {
                new StringContent(halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(xlsx), "Unggahan", "realisasi.xlsx" },
        };
        using var unggah = await bendahara.PostAsync(new Uri(bulan + "/impor", UriKind.Relative), isi, Batal);
        unggah.StatusCode.ShouldBe(HttpStatusCode.Found, await unggah.Content.ReadAsStringAsync(Batal));
        var pratinjau = await BukaAsync(bendahara, unggah.Headers.Location!.ToString());
        pratinjau.QuerySelector("#judul-pratinjau")!.TextContent.ShouldContain("Isi lembar");
        pratinjau.QuerySelectorAll("tbody th").ShouldContain(t => t.TextContent.Contains(Kegiatan, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_duty_is_recorded_and_the_Admin_Pemda_changes_a_deadline()
    {
        const string kalender = "/banjarbaru/2019/kalender";
        var perencana = await server.MasukSebagaiAsync(Peran.Perencana);
        using (
            var catat = await AkunUji.KirimAsync(
                perencana,
                kalender,
                new()
                {
                    ["butir"] = "laporan-kinerja|2019|0",
                    ["tanggal"] = "2020-02-28",
                    ["keterangan"] = "Surat 065/12",
                }
            )
        )
        {
            catat.StatusCode.ShouldBe(HttpStatusCode.Found);
        }

        (await BukaAsync(perencana, kalender)).QuerySelector("main")!.TextContent.ShouldContain("Surat 065/12");
        var admin = await server.MasukSebagaiAsync(Peran.AdminPemda);
        using var atur = await AkunUji.KirimAsync(
            admin,
            kalender + "/atur",
            new()
            {
                ["Kunci"] = "laporan-kinerja",
                ["Nama"] = "Laporan Kinerja disampaikan",
                ["Dasar"] = "Surat edaran contoh",
                ["Bulan"] = "1",
                ["Hari"] = "0",
                ["Pengingat"] = "14",
                ["Aktif"] = "true",
                ["Versi"] = "0",
            }
        );
        atur.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await BukaAsync(perencana, kalender)).QuerySelector("main")!.TextContent.ShouldContain("31 Januari 2020");
    }

    [Fact]
    public async Task Totals_follow_while_one_types_and_arrows_keep_to_their_column()
    {
        var halaman = await server.Akun.HalamanAsync(peramban, peran: Peran.Bendahara);
        await halaman.GotoAsync(server.Alamat + "/banjarbaru/2019/anggaran/bulan-09/lembar");
        var isian = halaman.GetByLabel($"Realisasi {Kegiatan}");
        await isian.FillAsync("16.800.000");

        var baris = halaman.Locator("tr", new() { Has = isian });
        await Assertions.Expect(baris).ToContainTextAsync("50,00%");
        await isian.PressAsync("ArrowDown");
        (await halaman.EvaluateAsync<string>("document.activeElement.id")).ShouldStartWith("jml-");
    }
}
