using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>Finds the caption of a table among the paragraphs read before it.</summary>
internal static partial class JudulTabel
{
    private const int Maks = 220;

    [GeneratedRegex(@"^(?<depan>\s*)T\s?a\s?b\s?e\s?l(?=\s+\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex KataTerbelah();

    /// <summary>A line that begins with the word of a caption torn by scanning ("Tab el 2.2") with the word whole.</summary>
    public static string Rapatkan(string baris) =>
        baris.TrimStart() is ['T' or 't', ..] && !baris.TrimStart().StartsWith("Tabel", StringComparison.OrdinalIgnoreCase)
            ? KataTerbelah().Replace(baris, "${depan}Tabel")
            : baris;

    [GeneratedRegex(
        @"^(\d[\d.,]*\s+)?(?<nomor>Tabel\s+[\dIVX][\d.]*)$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex NomorSaja();

    /// <summary>The caption of a table that starts now: the short paragraph just above it, behind its "Tabel 3.1" when that stands apart.</summary>
    public static string Terdekat(List<BagianNaskah> bagian)
    {
        if (bagian.Count == 0 || bagian[^1] is not ParagrafNaskah { Teks.Length: <= Maks } p)
        {
            return "";
        }

        var judul = TanpaTebal(p.Teks);
        if (Bergelar().Count(judul) >= 2)
        {
            return "";
        }

        for (var i = bagian.Count - 2; i >= 0 && i >= bagian.Count - 3 && bagian[i] is ParagrafNaskah atas; i--)
        {
            var nomor = NomorSaja().Match(TanpaTebal(atas.Teks));
            if (nomor.Success && !judul.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase))
            {
                return $"{nomor.Groups["nomor"].Value} {judul}";
            }
        }

        // A remark, a unit or a formula may stand between the caption and the table.
        return
            !judul.StartsWith("Tabel", StringComparison.OrdinalIgnoreCase)
            && bagian.Count > 1
            && bagian[^2] is ParagrafNaskah { Teks.Length: <= Maks } atasnya
            && TanpaTebal(atasnya.Teks) is var calon
            && JudulUtuh().IsMatch(calon)
            ? calon
            : judul;
    }

    /// <summary>A caption whole on its line, and no sentence about a table.</summary>
    [GeneratedRegex(
        @"^Tabel\s+[\dIVX]+([.\-]\d+)*\.?\s+\p{Lu}[^.:;]*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        1000
    )]
    private static partial Regex JudulUtuh();

    /// <summary>True for a line that is a caption, or its number alone.</summary>
    public static bool Sebaris(string teks) => teks.Length <= SebarisMaks && Baris().IsMatch(teks.Trim());

    private const int SebarisMaks = 140;

    [GeneratedRegex(
        @"^Tabel\s+[\dIVX]+([.\-]\d+)*\.?(\s+\p{Lu}[\p{L}-]*(\s+(dan|atas|menurut|per|pada|di|serta))?\s+[\p{Lu}\d][^.:;]*)?$",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Baris();

    /// <summary>Degrees: the names below a letter, not a caption.</summary>
    [GeneratedRegex(
        @"\b(Drs|Dra|Dr|Ir|Hj|H|S\.\s?\p{Lu}\p{L}*|M\.\s?\p{Lu}\p{L}*|A\.Md)\.|\bNIP\b",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Bergelar();

    private static string TanpaTebal(string teks) =>
        string.Join(' ', teks.Replace('*', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
