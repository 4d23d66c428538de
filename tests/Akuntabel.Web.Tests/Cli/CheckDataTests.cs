using System.Text.Json;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Cli;

/// <summary><c>akuntabel check-data</c>: the rules on our own data by the real program.</summary>
public sealed class CheckDataTests : IDisposable
{
    private readonly ProsesCli _cli = new();

    public void Dispose() => _cli.Dispose();

    [Fact]
    public async Task Explained_differences_are_listed_apart_and_are_no_findings()
    {
        await _cli.JalankanAsync("import", ProsesCli.Contoh("sibolga-2024.json"));

        var (kode, keluar, galat) = await _cli.JalankanAsync("check-data", "sibolga", "2024", "--format", "json");

        kode.ShouldBe(0, galat);
        var akar = JsonDocument.Parse(keluar).RootElement;
        akar.GetProperty("berkas").GetString().ShouldBe("sibolga-2024");
        akar.GetProperty("catatan").GetArrayLength().ShouldBe(0);
        akar.GetProperty("dijelaskan").GetArrayLength().ShouldBe(4);
        akar.GetProperty("ringkasan").GetProperty("cocok").GetInt32().ShouldBeGreaterThan(50);
    }

    [Theory]
    [InlineData("tidak-ada", "2024")]
    [InlineData("sibolga", "12")]
    public async Task Bad_input_is_said(string slug, string tahun)
    {
        var (kode, keluar, galat) = await _cli.JalankanAsync("check-data", slug, tahun);

        kode.ShouldBe(2);
        keluar.ShouldBeEmpty();
        galat.Length.ShouldBeGreaterThan(10);
    }
}
