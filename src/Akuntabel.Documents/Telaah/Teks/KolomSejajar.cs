namespace Akuntabel.Documents.Telaah;

/// <summary>
/// The columns of a table parted by spaces: strips between positions that are blank in every row. The header is laid over them, so that a
/// heading over several columns names each of them.
/// </summary>
internal static class KolomSejajar
{
    private const int LebarMaks = 400;

    /// <summary>A heading this near to a column belongs to it, not to one of its own.</summary>
    private const int JarakKepala = 3;

    private const int TindihMin = 3;

    /// <summary>Strips parted by two or more positions blank in every row; a heading over no strip has a column of its own.</summary>
    public static List<(int Awal, int Akhir)> Dari(IReadOnlyList<string> isi, IReadOnlyList<string> kepala)
    {
        var terisi = new bool[LebarMaks + 2];
        foreach (var teks in isi)
        {
            Tandai(terisi, teks, 0, teks.Length);
        }

        var kolom = Jalur(terisi);
        foreach (var baris in kepala)
        {
            foreach (var (awal, akhir) in Ruas(baris))
            {
                if (!kolom.Exists(k => k.Awal <= akhir + JarakKepala && awal <= k.Akhir + JarakKepala))
                {
                    Tandai(terisi, baris, awal, akhir + 1);
                }
            }
        }

        return [.. Jalur(terisi).SelectMany(k => JalurRapat.Belah(k, isi, kepala))];
    }

    /// <summary>True when a heading of the line stands over two columns: where nothing stands below it, columns and header do not fit.</summary>
    public static bool Melebar(string kepala, List<(int Awal, int Akhir)> kolom) =>
        Ruas(kepala).Any(r => kolom.Count(k => DiAtas(r, k)) > 1);

    /// <summary>A heading stands over a column when it covers it or a good piece of it; its last letter may reach over the next one.</summary>
    public static bool DiAtas((int Awal, int Akhir) kepala, (int Awal, int Akhir) kolom)
    {
        var tindih = Math.Min(kepala.Akhir, kolom.Akhir) - Math.Max(kepala.Awal, kolom.Awal) + 1;
        return tindih >= Math.Min(TindihMin, Math.Min(kepala.Akhir - kepala.Awal, kolom.Akhir - kolom.Awal) + 1);
    }

    public static string[] Potong(string teks, List<(int Awal, int Akhir)> kolom) =>
        [.. kolom.Select(k => k.Awal >= teks.Length ? "" : teks[k.Awal..Math.Min(teks.Length, k.Akhir + 1)].Trim())];

    private static void Tandai(bool[] terisi, string teks, int awal, int akhir)
    {
        for (var i = awal; i < Math.Min(akhir, LebarMaks); i++)
        {
            terisi[i] |= !char.IsWhiteSpace(teks[i]);
        }
    }

    private static List<(int Awal, int Akhir)> Jalur(bool[] terisi)
    {
        var kolom = new List<(int Awal, int Akhir)>();
        for (var i = 0; i < terisi.Length; i++)
        {
            if (!terisi[i])
            {
                continue;
            }

            var akhir = i;
            while (akhir + 1 < terisi.Length && (terisi[akhir + 1] || (akhir + 2 < terisi.Length && terisi[akhir + 2])))
            {
                akhir++;
            }

            kolom.Add((i, akhir));
            i = akhir + 1;
        }

        return kolom;
    }

    /// <summary>The cells of a line with their first and last position.</summary>
    public static IEnumerable<(int Awal, int Akhir)> Ruas(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (char.IsWhiteSpace(teks[i]))
            {
                continue;
            }

            var akhir = i;
            while (
                akhir + 1 < teks.Length
                && (!char.IsWhiteSpace(teks[akhir + 1]) || (akhir + 2 < teks.Length && !char.IsWhiteSpace(teks[akhir + 2])))
            )
            {
                akhir++;
            }

            yield return (i, akhir);
            i = akhir;
        }
    }

    public static int Terdekat(List<(int Awal, int Akhir)> kolom, int awal, int akhir) =>
        Enumerable.Range(0, kolom.Count).MinBy(k => Math.Min(Math.Abs(kolom[k].Awal - akhir), Math.Abs(kolom[k].Akhir - awal)));
}
