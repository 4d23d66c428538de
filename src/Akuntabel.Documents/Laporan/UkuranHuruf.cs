namespace Akuntabel.Documents.Laporan;

/// <summary>Widths of Arial in twips, a little generous so that what is measured also fits.</summary>
internal static class UkuranHuruf
{
    private const int Poin = 9;
    private const int LainLebar = 600;

    /// <summary>Widths of the signs from space to ~ in thousandths of the size.</summary>
    // csharpier-ignore
    private static readonly int[] Seperseribu =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556,
        556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778,
        722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222,
        500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The same in twips at 9 points, three parts in a hundred wider.</summary>
    private static readonly int[] Twip = [.. Seperseribu.Select(s => ((s * Poin * 20 * 103) + 50_000) / 100_000)];

    private const int LainTwip = LainLebar * Poin * 20 * 103 / 100_000;

    /// <summary>Width of a sign at 9 points.</summary>
    public static int Lebar(char huruf) => huruf is >= ' ' and <= '~' ? Twip[huruf - ' '] : LainTwip;

    /// <summary>Breaks text into lines no wider than given; a word longer than a line is cut.</summary>
    /// <param name="teks">The text.</param>
    /// <param name="lebar">Width in twips.</param>
    /// <param name="setengahPoin">Size of the letters in half points.</param>
    public static List<string> Baris(string teks, int lebar, int setengahPoin)
    {
        var batas = lebar * 2 * Poin / setengahPoin;
        var hasil = new List<string>();
        var (kini, isi) = ("", 0);
        foreach (var kata in teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(k => Potong(k, batas)))
        {
            var panjang = kata.Sum(Lebar);
            if (kini.Length > 0 && isi + Lebar(' ') + panjang > batas)
            {
                hasil.Add(kini);
                (kini, isi) = ("", 0);
            }

            isi += (kini.Length > 0 ? Lebar(' ') : 0) + panjang;
            kini += (kini.Length > 0 ? " " : "") + kata;
        }

        if (kini.Length > 0)
        {
            hasil.Add(kini);
        }

        return hasil;
    }

    /// <summary>Width of the longest word, in twips.</summary>
    public static int Kata(string teks, int setengahPoin) => teks.Split(' ').Max(k => k.Sum(Lebar)) * setengahPoin / (2 * Poin);

    private static IEnumerable<string> Potong(string kata, int batas)
    {
        var (awal, isi) = (0, 0);
        for (var i = 0; i < kata.Length; i++)
        {
            isi += Lebar(kata[i]);
            if (isi > batas && i > awal)
            {
                yield return kata[awal..i];
                (awal, isi) = (i, Lebar(kata[i]));
            }
        }

        yield return kata[awal..];
    }
}
