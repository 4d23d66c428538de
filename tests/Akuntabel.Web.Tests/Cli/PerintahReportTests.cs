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

    [Fact]
    public async Task Several_reports_are_written_in_one_run_and_a_missing_one_does_not_stop_the_others()
    {
        await _cli.JalankanAsync("import", ProsesCli.Contoh("hss-2018.json"));
        await _cli.JalankanAsync("import", ProsesCli.Contoh("banjarbaru-2019.json"));

        var hasil = await _cli.JalankanAsync(
            "report",
            "banjarbaru/2019",
            "tidak-ada/2019",
            "hss/2018/tw-2",
            "--format",
            "docx,html",
            "--out",
            "hasil"
        );

        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain("tidak-ada");
        Directory
            .EnumerateFiles(Path.Combine(_cli.Folder, "hasil"))
            .Select(Path.GetFileName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["banjarbaru-2019.docx", "banjarbaru-2019.html", "hss-2018-tw2.docx", "hss-2018-tw2.html"]);
    }

    [Theory]
    [InlineData("\"sibolga\" bukan laporan", "banjarbaru/2019", "sibolga")]
    [InlineData("\"hss/2018/tw-5\" bukan laporan", "hss/2018/tw-5")]
    [InlineData("\"hss/2018\" bukan laporan", "hss/2018", "--triwulan", "2")]
    [InlineData("Tahun harus empat angka", "hss", "18")]
    public async Task A_word_that_names_no_report_is_told_with_the_way_to_write_it(string kalimat, params string[] kata)
    {
        var hasil = await _cli.JalankanAsync(["report", .. kata]);

        hasil.Kode.ShouldBe(2);
        hasil.Galat.ShouldContain(kalimat);
    }
}
