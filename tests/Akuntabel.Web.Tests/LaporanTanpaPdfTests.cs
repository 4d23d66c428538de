using Akuntabel.App.Data;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The page of the report on a server whose LibreOffice is not what it should be.</summary>
public sealed class LaporanTanpaPdfTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("akuntabel-uji-soffice-").FullName;

    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>One agency, and a program that stands for LibreOffice.</summary>
    private sealed class ServerSoffice(string soffice) : ServerContoh
    {
        public override OpsiData Data =>
            base.Data with
            {
                Pdf = base.Data.Pdf with { Soffice = soffice, BatasWaktu = TimeSpan.FromSeconds(2) },
            };

        protected override async Task IsiAsync() =>
            await ImporAsync(await File.ReadAllTextAsync(Path.Combine(FolderContoh(), "hss-2018.json")));
    }

    [Theory]
    [InlineData(null, "LibreOffice tidak ditemukan")]
    [InlineData("sleep 300", "tidak selesai dalam 2 detik dan dihentikan")]
    [InlineData("kill -9 $$", "berhenti tanpa menghasilkan berkas")]
    public async Task The_other_forms_come_and_the_page_says_why_the_pdf_does_not(string? skrip, string kalimat)
    {
        await using var server = new ServerSoffice(skrip is null ? "/tidak/ada/soffice" : Program(skrip));
        await server.InitializeAsync();
        var halaman = await server.BukaAsync("/hss/2018/laporan/tw-2");
        var form = (IHtmlFormElement)halaman.QuerySelector("form[action*='handler=Susun']")!;
        using var badan = new FormUrlEncodedContent(
            form.QuerySelectorAll("input").Select(i => KeyValuePair.Create(i.GetAttribute("name")!, i.GetAttribute("value")!))
        );
        using var jawaban = await server.Klien.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), badan, Batal);

        var jadi = await SelesaiAsync(server, jawaban.Headers.Location!.OriginalString);

        jadi.QuerySelectorAll("#penyusunan a[download]")
            .Select(a => a.GetAttribute("download"))
            .ShouldBe(["hss-2018-tw2.docx", "hss-2018-tw2.xlsx", "hss-2018-tw2.html"]);
        jadi.QuerySelector("#penyusunan")!.TextContent.ShouldContain(kalimat);
    }

    private string Program(string skrip)
    {
        var berkas = Path.Combine(_folder, "soffice");
        File.WriteAllText(berkas, "#!/bin/sh\n" + skrip + "\n");
        File.SetUnixFileMode(berkas, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return berkas;
    }

    private static async Task<IHtmlDocument> SelesaiAsync(ServerSoffice server, string alamat)
    {
        while (true)
        {
            var halaman = new HtmlParser().ParseDocument(await server.TeksAsync(alamat));
            if (halaman.QuerySelector("#penyusunan progress") is null)
            {
                return halaman;
            }

            await Task.Delay(200, Batal);
        }
    }
}
