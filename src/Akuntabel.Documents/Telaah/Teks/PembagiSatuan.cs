using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>The count inside the name of a rate, "per 100.000 kelahiran hidup": words of the name, no value of the row.</summary>
internal static partial class PembagiSatuan
{
    [GeneratedRegex(@"^10{2,5}$|^1\.000\.000$|^1000000$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaBulat();

    /// <summary>A round count that rates are told per: 100 up to a million.</summary>
    public static bool Bulat(string kata) =>
        PolaBulat().IsMatch(kata) || PolaBulat().IsMatch(kata.Replace(".", "", StringComparison.Ordinal));

    /// <summary>The word that such a count follows, at the end of the words of a cell.</summary>
    public static bool Menunggu(string kata) =>
        kata.EndsWith(" per", StringComparison.OrdinalIgnoreCase) || kata.Equals("per", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the only value of a line goes on with a name whose line above ends in "per".</summary>
    public static bool Menyambung(string kataAtas, IReadOnlyList<string> nilai) =>
        nilai is [var satu] && Bulat(satu) && Menunggu(kataAtas);
}
