using System.Net;
using System.Text;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Playwright;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The reviewer's pages: upload, marked places, decisions, the file of notes, and who may see them.</summary>
public sealed class TelaahTests(ServerContoh server, Peramban peramban) : IClassFixture<ServerContoh>, IClassFixture<Peramban>
{
    private const string Ruang = "/banjarbaru/2019/telaah";

    private const string Laporan =
        "<html><body><h1>Laporan <script>alert(1)</script>&lt;b&gt;</h1><p>Realisasi Anggaran Tahun 2030<table>"
        + "<tr><th>No<th>Program / Kegiatan<th>Pagu Anggaran (Rp)<th>Realisasi Anggaran (Rp)<th>Sisa Anggaran (Rp)"
        + "<tr><td>1<td>Pelatihan Manajemen<td>100.000.000<td>80.000.000<td>20.000.000"
        + "<tr><td>2<td>Pameran &lt;img src=x&gt; Produk<td>50.000.000<td>45.000.000<td>6.000.000</table></body></html>";

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    private static async Task<IHtmlDocument> BukaAsync(HttpClient klien, string alamat) =>
        new HtmlParser().ParseDocument(await klien.GetStringAsync(new Uri(alamat, UriKind.Relative), Batal));

    private static async Task<HttpResponseMessage> UnggahAsync(HttpClient klien, string isi, string nama = "laporan.html")
    {
        var halaman = await BukaAsync(klien, Ruang);
        using var badan = new MultipartFormDataContent
        {
            {
                new StringContent(halaman.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!),
                "__RequestVerificationToken"
            },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(isi)), "berkas", nama },
        };
        return await klien.PostAsync(new Uri(Ruang, UriKind.Relative), badan, Batal);
    }

    private static async Task<string> AlamatAsync(HttpClient klien)
    {
        using var jawaban = await UnggahAsync(klien, Laporan);
        jawaban.StatusCode.ShouldBe(HttpStatusCode.Redirect, await jawaban.Content.ReadAsStringAsync(Batal));
        var alamat = jawaban.Headers.Location!.OriginalString;
        await TungguAsync(klien, alamat);
        return alamat;
    }

    /// <summary>The page of a document once nothing reads it any more.</summary>
    private static async Task<IHtmlDocument> TungguAsync(HttpClient klien, string alamat)
    {
        for (var kali = 0; kali < 600; kali++)
        {
            var halaman = await BukaAsync(klien, alamat);
            if (halaman.QuerySelector("progress") is null)
            {
                return halaman;
            }

            await Task.Delay(100, Batal);
        }

        throw new TimeoutException("The document was not read.");
    }

    [Fact]
    public async Task A_note_and_its_place_lead_to_each_other_and_a_decision_goes_into_the_file()
    {
        var klien = await server.Akun.MasukSebagaiAsync(Peran.Inspektorat, "banjarbaru");
        var alamat = await AlamatAsync(klien);

        var halaman = await BukaAsync(klien, alamat);
        var tanda = halaman.QuerySelector("tr.bertanda .tanda-catatan")!;
        var catatan = halaman.QuerySelector(tanda.GetAttribute("href")!)!;
        catatan.TextContent.ShouldContain("5.000.000, bukan 6.000.000");
        var angka = halaman.QuerySelector(catatan.QuerySelector("dd a")!.GetAttribute("href")!)!;
        angka.TextContent.ShouldBe("6.000.000");
        angka.Closest("tr")!.TextContent.ShouldContain("Pameran <img src=x> Produk");
        halaman.QuerySelectorAll(".telaah script, .telaah img").ShouldBeEmpty();
        halaman.QuerySelector(".telaah-cocok")!.TextContent.ShouldContain("Pelatihan Manajemen");

        (await BukaAsync(klien, alamat + "?keparahan=Ocr")).QuerySelectorAll(".catatan-reviu").ShouldBeEmpty();

        Dictionary<string, string> putusan = new()
        {
            ["urutan"] = "1",
            ["versi"] = "1",
            ["putusan"] = "Diabaikan",
        };
        using (var tanpaAlasan = await AkunUji.KirimAsync(klien, alamat, putusan, "Putuskan"))
        {
            tanpaAlasan.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await tanpaAlasan.Content.ReadAsStringAsync(Batal)).ShouldContain("Tulis alasan");
        }

        putusan["putusan"] = "Diterima";
        using (var diterima = await AkunUji.KirimAsync(klien, alamat, putusan, "Putuskan"))
        {
            diterima.Headers.Location!.OriginalString.ShouldBe(alamat + "#c-1");
        }

        foreach (var bentuk in new[] { "docx", "xlsx" })
        {
            using var berkas = await klien.GetAsync(new Uri($"{alamat}/catatan/{bentuk}", UriKind.Relative), Batal);
            berkas.StatusCode.ShouldBe(HttpStatusCode.OK);
            berkas.Content.Headers.ContentDisposition!.FileName.ShouldBe($"catatan-hasil-reviu.{bentuk}");
        }

        using (var hapus = await AkunUji.KirimAsync(klien, alamat, [], "Hapus"))
        {
            hapus.Headers.Location!.OriginalString.ShouldBe(Ruang);
        }

        using var hilang = await klien.GetAsync(new Uri(alamat, UriKind.Relative), Batal);
        hilang.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_office_does_not_see_the_document_and_an_office_without_the_right_is_told_so()
    {
        var alamat = await AlamatAsync(await server.Akun.MasukSebagaiAsync(Peran.Inspektorat, "banjarbaru"));
        var perencana = await server.Akun.MasukSebagaiAsync(Peran.Perencana, "banjarbaru");
        var bendahara = await server.Akun.MasukSebagaiAsync(Peran.Bendahara, "banjarbaru");

        foreach (var bagian in new[] { "", "/catatan/docx" })
        {
            using var lain = await perencana.GetAsync(new Uri(alamat + bagian, UriKind.Relative), Batal);
            lain.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await BukaAsync(perencana, Ruang)).QuerySelectorAll($"a[href='{alamat}']").ShouldBeEmpty();
        using var tanpaHak = await bendahara.GetAsync(new Uri(Ruang, UriKind.Relative), Batal);
        tanpaHak.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await BukaAsync(bendahara, "/banjarbaru/2019")).QuerySelectorAll($"a[href='{Ruang}']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "Pilih berkas laporan")]
    [InlineData("{\\rtf1 laporan}", "berbentuk RTF")]
    public async Task What_cannot_be_read_is_said_on_the_page(string isi, string kalimat)
    {
        var klien = await server.Akun.MasukSebagaiAsync(Peran.Perencana, "banjarbaru");

        using var jawaban = await UnggahAsync(klien, isi);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await jawaban.Content.ReadAsStringAsync(Batal)).ShouldContain(kalimat);
    }

    [Fact]
    public async Task A_file_damaged_inside_says_so_on_its_page_and_may_be_removed()
    {
        var klien = await server.Akun.MasukSebagaiAsync(Peran.Perencana, "banjarbaru");
        using var jawaban = await UnggahAsync(klien, "%PDF-1.7\n1 0 obj\n<</Type/Catalog", "laporan.pdf");
        var alamat = jawaban.Headers.Location!.OriginalString;

        var halaman = await TungguAsync(klien, alamat);

        halaman.QuerySelector(".peringatan")!.TextContent.ShouldContain("rusak atau terpotong");
        (await BukaAsync(klien, Ruang)).QuerySelector("tbody")!.TextContent.ShouldContain("tidak dapat ditelaah");
        using var catatan = await klien.GetAsync(new Uri($"{alamat}/catatan/docx", UriKind.Relative), Batal);
        catatan.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var hapus = await AkunUji.KirimAsync(klien, alamat, [], "Hapus");
        hapus.Headers.Location!.OriginalString.ShouldBe(Ruang);
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(360, 740)]
    public async Task Axe_finds_nothing_no_page_scrolls_sideways_and_a_mark_leads_to_its_note(int lebar, int tinggi)
    {
        var alamat = await AlamatAsync(await server.Akun.MasukSebagaiAsync(Peran.KepalaDinas, "banjarbaru"));
        var halaman = await server.Akun.HalamanAsync(
            peramban,
            new()
            {
                ViewportSize = new() { Width = lebar, Height = tinggi },
                BypassCSP = true,
            },
            Peran.KepalaDinas
        );
        foreach (var satu in new[] { Ruang, alamat })
        {
            await halaman.GotoAsync(server.Alamat + satu);
            (await halaman.RunAxe()).Violations.Select(v => $"{satu}: {v.Id} {v.Nodes[0].Html}").ShouldBeEmpty();
            (await halaman.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(lebar);
        }

        await halaman.Locator(".tanda-catatan").First.ClickAsync();

        halaman.Url.ShouldEndWith("#c-1");
        (await halaman.Locator("#c-1").EvaluateAsync<double>("e => e.getBoundingClientRect().top")).ShouldBeInRange(-2, tinggi);
    }
}
