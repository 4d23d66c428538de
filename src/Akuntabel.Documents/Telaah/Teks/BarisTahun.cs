using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>Years as headings of columns: "2021", "Tahun 2021", "2019 2020 2021".</summary>
internal static partial class BarisTahun
{
    [GeneratedRegex(
        @"^(Tahun\s+)?(19|20)\d\d(\s+(Tahun\s+)?(19|20)\d\d)*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Pola();

    [GeneratedRegex(@"(19|20)\d\d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Satuan();

    /// <summary>The years of a text that is nothing but years; empty when it is something else.</summary>
    public static IReadOnlyList<string> Semua(string teks) =>
        Pola().IsMatch(teks) ? [.. Satuan().Matches(teks).Select(m => m.Value)] : [];

    /// <summary>The year of a text that is nothing but one year; null when it is something else.</summary>
    public static string? Satu(string teks) => Semua(teks) is [var tahun] ? tahun : null;

    /// <summary>The text without the years in it.</summary>
    public static string Tanpa(string teks) => Satuan().Replace(teks, "");
}
