namespace Akuntabel.Documents.Laporan;

/// <summary>Rough widths of Arial in twips, a little generous so that what is measured also fits.</summary>
internal static class UkuranHuruf
{
    private const int Poin = 9;

    /// <summary>Width of a sign at 9 points.</summary>
    public static int Lebar(char huruf) =>
        huruf is '.' or ',' or ':' or ';' or '(' or ')' or ' ' or 'i' or 'l' or 'j' or 't' or 'f' or '\'' ? 54
        : huruf is 'm' or 'w' or 'M' or 'W' or '%' ? 150
        : char.IsAsciiLetterUpper(huruf) ? 128
        : 104;

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
