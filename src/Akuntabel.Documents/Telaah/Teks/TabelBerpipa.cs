using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>Rows of a Markdown table: <c>| a | b |</c>.</summary>
internal static partial class TabelBerpipa
{
    /// <summary>A bar that scanning has put for a letter: inside a word, or before the rest of one.</summary>
    [GeneratedRegex(@"(?<=\p{L})\|(?=\p{L})|(?<=\s)\|(?=\p{Ll}{3})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PipaHuruf();

    public static bool AdalahBaris(string baris)
    {
        var isi = baris.Trim();
        return isi.Length > 3 && isi[0] == '|' && isi[^1] == '|' && isi.Count(c => c == '|') >= 3;
    }

    /// <summary>The line <c>|---|:--|</c> under a Markdown header.</summary>
    public static bool Pemisah(string baris) => baris.Trim().All(c => c is '|' or '-' or ':' or ' ');

    public static string[] Sel(string baris) =>
        [.. Hurufkan(baris.Trim())[1..^1].Split('|').Select(s => s.Replace("**", "", StringComparison.Ordinal).Trim())];

    /// <summary>In a row that parts its cells by spaced bars, the others are letters: "Keraj|nan", "|ndikator".</summary>
    private static string Hurufkan(string baris) =>
        baris.Contains(" | ", StringComparison.Ordinal)
            ? PipaHuruf().Replace(baris, m => m.Index > 0 && char.IsLetter(baris[m.Index - 1]) ? "l" : "I")
            : baris;
}
