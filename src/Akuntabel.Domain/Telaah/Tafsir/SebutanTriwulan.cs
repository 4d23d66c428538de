using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Quarters as reports name them: "Triwulan III", "TW 2", "triwulan ketiga", "Semester I", and the quarter a report is of.</summary>
internal static partial class SebutanTriwulan
{
    private const int AwalNaskah = 12;

    [GeneratedRegex(
        @"\b(triwulan|tri\s?wulan|tw|tri)\b[\s.\-–]*(ke[\s-]*)?(?<n>i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat|satu|dua|tiga|empat)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pola();

    private static readonly string[] Angka = ["I", "II", "III", "IV"];

    /// <summary>"I" to "IV".</summary>
    public static string Romawi(int triwulan) => Angka[triwulan - 1];

    /// <summary>Every quarter a text names, in its order.</summary>
    public static IReadOnlyList<(int Triwulan, int Posisi, int Ujung)> Semua(string teks) =>
        [.. Pola().Matches(teks).Select(m => (Nilai(m.Groups["n"].Value), m.Index, m.Index + m.Length))];

    /// <summary>The only quarter a text names; null when it names none or several.</summary>
    public static int? Satu(string teks) => Semua(teks).Select(x => x.Triwulan).Distinct().ToList() is [var satu] ? satu : null;

    /// <summary>The quarter a report is of, from its title; null for a report of a whole year.</summary>
    public static int? Sendiri(Naskah naskah) =>
        naskah
            .Paragraf.Take(AwalNaskah)
            .Where(p => p.Teks.Contains("laporan", StringComparison.OrdinalIgnoreCase))
            .Select(p => Satu(p.Teks))
            .FirstOrDefault(t => t is not null);

    private static int Nilai(string teks) =>
        teks.ToLowerInvariant() switch
        {
            "i" or "1" or "pertama" or "satu" => 1,
            "ii" or "2" or "kedua" or "dua" => 2,
            "iii" or "3" or "ketiga" or "tiga" => 3,
            _ => 4,
        };
}
