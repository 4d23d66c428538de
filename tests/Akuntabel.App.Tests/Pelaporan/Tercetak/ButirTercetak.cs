using System.Text.Json;
using Akuntabel.App.Tests.Impor;

namespace Akuntabel.App.Tests.Pelaporan.Tercetak;

/// <summary>What an evaluator says of a printed figure: that it holds (Check, Value), or that it is wrong (Printed, Expected, Rule).</summary>
internal sealed record ButirTercetak
{
    private static readonly JsonSerializerOptions Opsi = new() { PropertyNameCaseInsensitive = true };

    public required string Id { get; init; }

    public required string Table { get; init; }

    public required string Row { get; init; }

    public required string Rule { get; init; }

    public required int[][] Lines { get; init; }

    public string Check { get; init; } = "";

    public string Value { get; init; } = "";

    public string Kind { get; init; } = "";

    public string Printed { get; init; } = "";

    public string Expected { get; init; } = "";

    /// <summary>Lines of the printed report it stands in.</summary>
    public IEnumerable<int> Baris() => Lines.SelectMany(l => Enumerable.Range(l[0], l[1] - l[0] + 1));

    /// <summary>Figures that hold, on lines without a known error.</summary>
    public static IReadOnlyList<ButirTercetak> Cocok(string laporan)
    {
        var salah = Kesalahan(laporan).SelectMany(b => b.Baris()).ToHashSet();
        return [.. Muat<ButirTercetak>(laporan, "cocok").Where(b => !b.Baris().Any(salah.Contains))];
    }

    public static IReadOnlyList<ButirTercetak> Kesalahan(string laporan) => Muat<ButirTercetak>(laporan, "kesalahan");

    /// <summary>A file of the answer keys: "banjarbaru-2019.cocok.json".</summary>
    public static List<T> Muat<T>(string laporan, string jenis) =>
        JsonSerializer.Deserialize<List<T>>(
            File.ReadAllText(Path.Combine(ContohImpor.Akar, "tests", "Akuntabel.TestData", "kunci", $"{laporan}.{jenis}.json")),
            Opsi
        )!;
}
