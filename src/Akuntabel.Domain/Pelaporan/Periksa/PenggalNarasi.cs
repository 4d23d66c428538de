using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Pelaporan.Periksa;

/// <summary>Reads narrative into plain sentences: references filled in, Markdown signs dropped.</summary>
internal static partial class PenggalNarasi
{
    private const int TeksMaks = 200_000;

    [GeneratedRegex(@"\{\{(?<isi>[^{}\n]{1,120})\}\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Rujukan();

    /// <summary>An end of a sentence: its sign and a space, but not behind "Rp." or a list number.</summary>
    [GeneratedRegex(@"(?<=[.!?;])(?<!\bRp\.)(?<!^\s*[0-9]+\.)\s+(?=[\p{Lu}0-9""(])|\n+", RegexOptions.Multiline, 10_000)]
    private static partial Regex Batas();

    [GeneratedRegex(@"[*_`#>\\]+", RegexOptions.None, 10_000)]
    private static partial Regex Markah();

    /// <summary>The sentences in order. Text beyond 200,000 characters is not read.</summary>
    public static IEnumerable<string> Kalimat(string teks, RujukanBesaran rujukan)
    {
        var isi = teks.Length > TeksMaks ? teks[..TeksMaks] : teks;
        var terisi = Rujukan().Replace(isi, c => rujukan.Selesaikan(c.Groups["isi"].Value.Trim()) ?? "");
        return Batas().Split(Markah().Replace(terisi, "")).Select(k => k.Trim()).Where(k => k.Length > 0);
    }

    /// <summary>References of a text that name nothing known; those to tables are judged where tables are numbered.</summary>
    public static IEnumerable<string> TakDikenal(string teks, RujukanBesaran rujukan) =>
        Rujukan()
            .Matches(teks)
            .Select(c => c.Groups["isi"].Value.Trim())
            .Where(r => !r.StartsWith("tabel:", StringComparison.Ordinal) && rujukan.Selesaikan(r) is null);
}
