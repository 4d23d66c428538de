using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Puts letters back where scanning left digits or a wrong letter inside a word: "KATEG0RI", "lNDIKATOR", "rea1isasi", "2o22".</summary>
public static partial class HurufKata
{
    [GeneratedRegex(@"(?<=\p{L}{2})[01](?=\p{L})|(?<=\p{L})[01](?=\p{L}{2})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AngkaDalamKata();

    [GeneratedRegex(@"(?<=\p{Lu}|\b)l(?=\p{Lu}{2})|(?<=\p{Lu}{2})l(?=\b|\p{Lu})", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex ElDiAntaraBesar();

    /// <summary>A year of this century with a letter for its zero: "2o22".</summary>
    [GeneratedRegex(@"(?<=\b2)[oO](?=[0-3]\d\b)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex NolDalamTahun();

    /// <summary>The text with such characters replaced, of the same length.</summary>
    public static string Betulkan(string teks) =>
        NolDalamTahun().Replace(ElDiAntaraBesar().Replace(AngkaDalamKata().Replace(teks, Ganti), "I"), "0");

    private static string Ganti(Match cocok) => cocok.Value == "0" ? "O" : "I";
}
