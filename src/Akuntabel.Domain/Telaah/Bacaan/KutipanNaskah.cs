namespace Akuntabel.Domain.Telaah;

/// <summary>What a note quotes from a document, and where it stands in a piece of its text.</summary>
public static class KutipanNaskah
{
    private const string Pemisah = "; ";

    /// <summary>The quotations in <see cref="CatatanTelaah.Tercetak"/>: several are parted by semicolons, a shortened one ends in "…".</summary>
    public static IEnumerable<string> Semua(string tercetak) =>
        tercetak.Split(Pemisah).Select(t => t.Trim().TrimEnd('…')).Where(t => t.Length > 0);

    /// <summary>Where a quotation stands as words or a figure of its own, in order: "4" is not in "14" nor in "4,5".</summary>
    public static IEnumerable<int> Letak(string teks, string kutipan)
    {
        for (
            var awal = teks.IndexOf(kutipan, StringComparison.Ordinal);
            awal >= 0;
            awal = teks.IndexOf(kutipan, awal + 1, StringComparison.Ordinal)
        )
        {
            if (!Bersambung(teks, awal - 1, awal) && !Bersambung(teks, awal + kutipan.Length, awal + kutipan.Length - 1))
            {
                yield return awal;
            }
        }
    }

    /// <summary>The character outside goes on with the word or figure whose last character is inside.</summary>
    private static bool Bersambung(string teks, int luar, int dalam)
    {
        if (luar < 0 || luar >= teks.Length || !char.IsLetterOrDigit(teks[dalam]))
        {
            return false;
        }

        var jauh = luar + luar - dalam;
        return char.IsLetterOrDigit(teks[luar])
            || teks[luar] is '.' or ',' && jauh >= 0 && jauh < teks.Length && char.IsAsciiDigit(teks[jauh]);
    }
}
