using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "naik 1,71 poin dibandingkan tahun lalu, namun capaiannya turun dari 100,51 menjadi 99,17": each half of such a sentence has a change of
/// its own, and the figures of one are not those of the other.
/// </summary>
internal static partial class KlausaPerubahan
{
    /// <summary>Words that set one statement against another.</summary>
    [GeneratedRegex(
        @"\b(sedangkan|sementara|adapun|namun|tetapi|tapi|meskipun|walaupun)\b|;",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Pemisah();

    [GeneratedRegex(
        @"\b(meningkat|menurun|naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|tumbuh|pertumbuhan|selisih\w*|lebih\s+(tinggi|rendah|besar|kecil|banyak|sedikit))\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Perubahan();

    /// <summary>The figures a change may be held against: all but those of other statements that have a change of their own.</summary>
    public static List<AngkaTercetak> Milik(string teks, List<AngkaTercetak> angka, AngkaTercetak beda)
    {
        int[] batas = [0, .. Pemisah().Matches(teks).Select(m => m.Index), teks.Length];
        var sendiri = Di(batas, beda.Posisi);
        return angka.FindAll(a =>
            Di(batas, a.Posisi) is var di && (di == sendiri || !Perubahan().IsMatch(teks[batas[di]..batas[di + 1]]))
        );
    }

    private static int Di(int[] batas, int posisi) => Array.FindLastIndex(batas, b => b <= posisi);
}
