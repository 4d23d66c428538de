using System.Text.RegularExpressions;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Finds running heads that stand on a line of their own beside the page number, the same on every page but for letters scanning has
/// spoilt, together with those page numbers.
/// </summary>
internal static partial class JudulHalaman
{
    private const int UlangMin = 3;
    private const int PanjangMaks = 140;
    private const int HurufMin = 8;
    private const int JarakMaks = 6;

    [GeneratedRegex(
        @"^\W*((hal(aman)?|page)\.?\s*:?\s*)?(\d{1,4}|[ivxl]{1,6})(\s*(dari|of|/)\s*\d{1,4})?\W*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex NomorHalaman();

    [GeneratedRegex(
        @"\b(laporan|lk[jl]?ip|lakip|lkip|lkj|lk[jl][li]p)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataLaporan();

    /// <summary>Lines to leave out; <paramref name="hapus"/> are those left out already.</summary>
    public static IEnumerable<int> Cari(IReadOnlyList<string> baris, IReadOnlySet<int> hapus)
    {
        var sama = Enumerable
            .Range(0, baris.Count)
            .Where(i => !hapus.Contains(i) && Calon(baris[i]))
            .GroupBy(i => Kunci(baris[i]), StringComparer.Ordinal)
            .Where(g => g.Key.Length >= HurufMin && g.Count() >= UlangMin);
        foreach (var kelompok in sama)
        {
            var tempat = kelompok.Select(i => (Baris: i, Nomor: Nomor(baris, i))).ToList();
            if (tempat.Count(t => t.Nomor >= 0) * 4 >= tempat.Count * 3 && Berganti(baris, tempat.Select(t => t.Nomor)))
            {
                foreach (var (i, nomor) in tempat)
                {
                    yield return i;
                    if (nomor >= 0)
                    {
                        yield return nomor;
                    }
                }
            }
            else if (tempat.TrueForAll(t => Sendiri(baris, t.Baris)) && KataLaporan().IsMatch(baris[tempat[0].Baris]))
            {
                // Without page numbers the first may be the title itself.
                foreach (var (i, _) in tempat.Skip(1))
                {
                    yield return i;
                }
            }
        }
    }

    /// <summary>Page numbers differ from page to page: "2021" below each "Indikator" is a heading of columns.</summary>
    private static bool Berganti(IReadOnlyList<string> baris, IEnumerable<int> nomor) =>
        nomor.Where(n => n >= 0).Select(n => baris[n].Trim()).ToList() is var semua
        && semua.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 2 > semua.Count;

    private static bool Calon(string teks) =>
        teks.Trim().Length is > 0 and <= PanjangMaks
        && !teks.Contains('\t', StringComparison.Ordinal)
        && !teks.Contains('|', StringComparison.Ordinal)
        && !NomorHalaman().IsMatch(teks);

    /// <summary>The letters alone, those that scanning takes for one another made one.</summary>
    private static string Kunci(string teks) =>
        string.Concat(
            teks.Where(char.IsLetterOrDigit)
                .Select(c =>
                    char.ToLowerInvariant(c) switch
                    {
                        'i' or 'l' or '1' or 'j' => 'l',
                        'o' or '0' => 'o',
                        var lain => lain,
                    }
                )
        );

    /// <summary>The line of the page number next to a line, blank lines between them not counted; -1 for none.</summary>
    private static int Nomor(IReadOnlyList<string> baris, int i)
    {
        var (atas, bawah) = (Tetangga(baris, i, -1), Tetangga(baris, i, 1));
        return atas >= 0 && NomorHalaman().IsMatch(baris[atas]) ? atas
            : bawah >= 0 && NomorHalaman().IsMatch(baris[bawah]) ? bawah
            : -1;
    }

    private static int Tetangga(IReadOnlyList<string> baris, int i, int langkah)
    {
        for (var j = i + langkah; j >= 0 && j < baris.Count && Math.Abs(j - i) <= JarakMaks; j += langkah)
        {
            if (!string.IsNullOrWhiteSpace(baris[j]))
            {
                return j;
            }
        }

        return -1;
    }

    private static bool Sendiri(IReadOnlyList<string> baris, int i) =>
        (i == 0 || string.IsNullOrWhiteSpace(baris[i - 1]) || baris[i][0] == '\f')
        && (i + 1 >= baris.Count || string.IsNullOrWhiteSpace(baris[i + 1]) || baris[i + 1][0] == '\f');
}
