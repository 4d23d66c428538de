using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>A figure that scanning has left a space in for its point: "2.212.087 882".</summary>
internal static partial class AngkaTerbelah
{
    [GeneratedRegex(@"^\d{1,3}(\.\d{3})*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Depan();

    [GeneratedRegex(@"^\d{3}(\.\d{3})*(,\d+)?$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Belakang();

    /// <summary>True when the word may be the rest of a figure.</summary>
    public static bool Sisa(string kata) => Belakang().IsMatch(kata);

    /// <summary>The values with the two halves put together; null where there are none, or more than one place fits.</summary>
    public static IReadOnlyList<string>? Satukan(IReadOnlyList<string> nilai)
    {
        var tempat = Enumerable
            .Range(0, Math.Max(0, nilai.Count - 1))
            .Where(i => Depan().IsMatch(nilai[i]) && Sisa(nilai[i + 1]))
            .ToList();
        return tempat is [var satu] ? [.. nilai.Take(satu), $"{nilai[satu]} {nilai[satu + 1]}", .. nilai.Skip(satu + 2)] : null;
    }
}
