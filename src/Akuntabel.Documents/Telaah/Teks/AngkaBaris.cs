using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>Figures, and the signs that stand for one ("-", "n/a", "nihil"), on a line of flattened text.</summary>
internal static partial class AngkaBaris
{
    [GeneratedRegex(
        @"^((Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s*%?(,-)?|-|n/?a|nihil)(\s+((Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s*%?(,-)?|-|n/?a|nihil))*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaSaja();

    [GeneratedRegex(
        @"(?<=^|\s)((Rp\.?\s?)?[-(]?\d[\d.,]*\)?\s*%?(,-)?|-|n/?a|nihil)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaAkhir();

    [GeneratedRegex(
        @"(Rp\.?\s?)?[-(]?\d[\d.,]*\)?(\s*%)?|(?<!\S)(-|n/?a|nihil)(?!\S)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex PolaSatu();

    /// <summary>True for a line of nothing but figures.</summary>
    public static bool Saja(string teks) => PolaSaja().IsMatch(teks);

    /// <summary>Where the last figure of a line begins, when nothing stands behind it; negative when the line ends otherwise.</summary>
    public static int Akhir(string teks) => PolaAkhir().Match(teks) is { Success: true } cocok ? cocok.Index : -1;

    /// <summary>The figures of a line, from left to right.</summary>
    public static IEnumerable<string> Semua(string teks) => PolaSatu().Matches(teks).Select(m => m.Value.Trim());
}
