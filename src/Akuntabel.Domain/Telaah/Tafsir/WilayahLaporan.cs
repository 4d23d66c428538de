using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>The region a report is of, from its title, and the column that bears its name among other regions.</summary>
internal static partial class WilayahLaporan
{
    private const int ParagrafMaks = 12;
    private const int NamaMin = 4;

    [GeneratedRegex(
        @"\b(KABUPATEN|KOTA|PROVINSI)\s+(?<nama>\p{Lu}{3,}(\s+\p{Lu}{3,}){0,2})(?=\s*$|\s+(TAHUN|DINAS|BADAN|LAPORAN)\b)",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNama();

    [GeneratedRegex(
        @"^(kabupaten|kab\.?|kota|provinsi|prov\.?)\s+",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Jenis();

    /// <summary>The name in capitals on the first pages; null when there is none or several.</summary>
    public static string? Dari(Naskah naskah) =>
        naskah
            .Paragraf.Take(ParagrafMaks)
            .SelectMany(p => p.Baris.Count > 0 ? p.Baris.Select(b => b.Teks) : [p.Teks])
            .SelectMany(t => PolaNama().Matches(t.Trim()))
            .Select(m => string.Join(' ', m.Groups["nama"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(n => n.Length >= NamaMin)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList()
            is [var satu]
            ? satu
            : null;

    /// <summary>True for the column headed by the region itself in a table that compares it with others.</summary>
    public static bool Sendiri(TabelTerbaca tabel, KolomTerbaca kolom, string? wilayah) =>
        wilayah is not null
        && kolom.Peran is PeranKolom.Lain or PeranKolom.RealisasiLain
        && string.Equals(Jenis().Replace(kolom.Kepala.Trim(), ""), wilayah, StringComparison.OrdinalIgnoreCase)
        && tabel.Kolom.Any(k => k.Indeks > kolom.Indeks && k.Peran is PeranKolom.Lain or PeranKolom.RealisasiLain);
}
