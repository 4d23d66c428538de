using System.Text.RegularExpressions;
using Akuntabel.Web.Tests.Bahan;
using AngleSharp.Dom;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>The panel "Catatan uji angka" on the pages of the year: what the rules find in our own data stands where the data are.</summary>
public sealed partial class CatatanUjiTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    [GeneratedRegex(", \"alasanBeda\": \"[^\"]*\"")]
    private static partial Regex AlasanBeda();

    [Theory]
    [InlineData("")]
    [InlineData("/pengukuran")]
    [InlineData("/anggaran")]
    [InlineData("/laporan")]
    public async Task Every_page_of_the_figures_says_what_the_check_of_them_gives(string ruang)
    {
        var panel = (await server.BukaAsync("/banjarbaru/2019" + ruang)).QuerySelector("#uji-angka")!;

        panel
            .QuerySelectorAll("ul.catatan-data > li")
            .Where(l => l.QuerySelector(".status") is not null)
            .Select(l => l.TextContent.Trim())
            .ShouldBeEmpty();
        panel.TextContent.ShouldContain("Tidak ada catatan");
        panel.QuerySelectorAll("details").Last().TextContent.ShouldContain("Yang diuji dan cocok");
    }

    [Fact]
    public async Task A_material_note_stands_on_the_pages_of_its_side_with_a_way_to_its_figure_as_soon_as_it_is_there()
    {
        (await server.BukaAsync("/sibolga/2024")).QuerySelector("#uji-angka")!.TextContent.ShouldContain("Tidak ada catatan");
        var berkas = Path.Combine(ServerContoh.FolderContoh(), "sibolga-2024.json");
        await server.ImporAsync(
            AlasanBeda().Replace(await File.ReadAllTextAsync(berkas, TestContext.Current.CancellationToken), "")
        );

        foreach (var (ruang, banyak) in new[] { ("", 4), ("/pengukuran", 4), ("/anggaran", 0), ("/laporan", 4) })
        {
            var panel = (await server.BukaAsync("/sibolga/2024" + ruang)).QuerySelector("#uji-angka")!;
            var catatan = panel
                .QuerySelectorAll("ul.catatan-data > li")
                .Where(l => l.QuerySelector(".status") is not null)
                .ToList();
            catatan.Count.ShouldBe(banyak, ruang);
            foreach (var tautan in catatan.Select(c => c.QuerySelector("a")!.GetAttribute("href")!).Take(1))
            {
                (await server.BukaAsync(tautan)).QuerySelector("#cara-hitung").ShouldNotBeNull(tautan);
            }
        }

        (await server.BukaAsync("/sibolga/2024"))
            .QuerySelectorAll(".angka-utama > li")
            .Last()
            .Children.Select(c => c.TextContent.Trim())
            .ShouldBe(["Catatan uji angka", "4", "4 material"]);
    }
}
