using System.Text.Json;
using Akuntabel.Domain.Tests.Bahan;

namespace Akuntabel.Domain.Tests.Kunci;

/// <summary>The figures a report prints, read as decimals from the raw text.</summary>
internal static class Fakta
{
    public static JsonElement Muat(string laporan) =>
        JsonDocument
            .Parse(File.ReadAllText(Repositori.Jalur("tests", "Akuntabel.TestData", "fakta", $"{laporan}.json")))
            .RootElement;

    public static string Teks(this JsonElement e, string nama) => e.GetProperty(nama).GetString()!;

    public static decimal? Angka(this JsonElement e, string nama) =>
        e.TryGetProperty(nama, out var isi) && isi.ValueKind == JsonValueKind.Number ? isi.GetDecimal() : null;

    public static int Baris(this JsonElement e) => e.GetProperty("barisSumber").GetInt32();

    public static IEnumerable<JsonElement> Daftar(this JsonElement e, string nama) =>
        e.TryGetProperty(nama, out var isi) ? isi.EnumerateArray() : [];
}
