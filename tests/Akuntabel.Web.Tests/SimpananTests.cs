using Akuntabel.Web.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>Kept pages are never older than the database.</summary>
public sealed class SimpananTests(ServerContoh server) : IClassFixture<ServerContoh>
{
    [Fact]
    public async Task A_write_by_another_process_shows_at_once()
    {
        const string lama = "Tingkat Pengangguran Terbuka";
        const string baru = "Tingkat pengangguran yang baru saja diubah";
        var json = await File.ReadAllTextAsync(
            Path.Combine(ServerContoh.FolderContoh(), "banjarbaru-2019.json"),
            TestContext.Current.CancellationToken
        );
        (await server.TeksAsync("/banjarbaru/2019/pengukuran")).ShouldNotContain(baru);

        await server.ImporAsync(json.Replace($"\"nama\": \"{lama}\"", $"\"nama\": \"{baru}\"", StringComparison.Ordinal));

        (await server.TeksAsync("/banjarbaru/2019/pengukuran")).ShouldContain(baru);
        (await server.TeksAsync("/banjarbaru/2019")).ShouldContain(baru);
    }
}
