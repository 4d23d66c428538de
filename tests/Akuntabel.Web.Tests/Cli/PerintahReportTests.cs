using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Cli;

/// <summary>The forms of a report by the real program.</summary>
public sealed class PerintahReportTests : IDisposable
{
    private readonly ProsesCli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Without_LibreOffice_the_other_forms_are_written_and_the_code_tells()
    {
        _cli.Lingkungan["AKUNTABEL_SOFFICE"] = "/tidak/ada/soffice";
        await _cli.JalankanAsync("import", ProsesCli.Contoh("banjarbaru-2019.json"));

        var hasil = await _cli.JalankanAsync("report", "banjarbaru", "2019", "--format", "docx,pdf,xlsx,html", "--out", "hasil");

        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("PDF tidak dapat dibuat: LibreOffice tidak ditemukan (/tidak/ada/soffice)");
        Directory
            .EnumerateFiles(Path.Combine(_cli.Folder, "hasil"))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["banjarbaru-2019.docx", "banjarbaru-2019.html", "banjarbaru-2019.xlsx"]);
    }

    [Fact]
    public async Task All_four_forms_are_written()
    {
        await _cli.JalankanAsync("import", ProsesCli.Contoh("hss-2018.json"));

        var hasil = await _cli.JalankanAsync("report", "hss", "2018", "--triwulan", "2", "--format", "docx,pdf,xlsx,html");

        hasil.Kode.ShouldBe(0, hasil.Galat);
        foreach (var bentuk in new[] { "docx", "pdf", "xlsx", "html" })
        {
            new FileInfo(Path.Combine(_cli.Folder, "hss-2018-tw2." + bentuk)).Length.ShouldBeGreaterThan(5_000);
        }
    }
}
