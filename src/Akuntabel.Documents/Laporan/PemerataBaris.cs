namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Gives the width that is left to the columns where it lowers the rows most. A cell of n lines weighs n³, so the tallest cells are
/// lowered first; a column gets width in the piece that saves most per twip, until nothing is saved any more.
/// </summary>
internal static class PemerataBaris
{
    private const int Langkah = 60;

    /// <summary>The widths after <paramref name="sisa"/> is given away as far as it helps, and what remains.</summary>
    /// <param name="kolom">What stands in each column: text, indent, rows it spans.</param>
    /// <param name="terkecil">Least widths, padding included.</param>
    /// <param name="padding">Part of a width no text stands in.</param>
    /// <param name="sisa">Width to give away, in twips.</param>
    public static (int[] Lebar, int Sisa) Bagi(
        IReadOnlyList<IReadOnlyList<SelTerukur>> kolom,
        IReadOnlyList<int> terkecil,
        int padding,
        int sisa
    )
    {
        var banyak = Math.Max(0, sisa / Langkah);
        var kurva = kolom.Select((k, i) => Kurva(k, terkecil[i] - padding, banyak)).ToList();
        var langkah = new int[kolom.Count];
        for (var tersisa = banyak; tersisa > 0; )
        {
            var (terbaik, lompat, hemat) = (-1, 0, 0d);
            for (var i = 0; i < kurva.Count; i++)
            {
                var kini = kurva[i][Math.Min(langkah[i], kurva[i].Count - 1)];
                for (var l = 1; l <= tersisa && langkah[i] + l < kurva[i].Count; l++)
                {
                    var satu = (double)(kini - kurva[i][langkah[i] + l]) / l;
                    if (satu > hemat)
                    {
                        (terbaik, lompat, hemat) = (i, l, satu);
                    }
                }
            }

            if (terbaik < 0)
            {
                break;
            }

            langkah[terbaik] += lompat;
            tersisa -= lompat;
        }

        return ([.. terkecil.Select((t, i) => t + (langkah[i] * Langkah))], sisa - (langkah.Sum() * Langkah));
    }

    /// <summary>Weight of a column at each width from its least on, up to where nothing is broken any more.</summary>
    private static List<long> Kurva(IReadOnlyList<SelTerukur> sel, int mulai, int banyak)
    {
        var hasil = new List<long>();
        var tumpul = sel.Count == 0 ? 0 : sel.Max(s => s.Teks.Semua + s.Inden);
        for (var l = 0; l <= banyak; l++)
        {
            var lebar = mulai + (l * Langkah);
            var bobot = 0L;
            foreach (var s in sel)
            {
                long baris = s.Baris(lebar);
                bobot += s.Nomor < 0 ? baris * baris : baris * baris * baris;
            }

            hasil.Add(bobot);
            if (lebar >= tumpul)
            {
                break;
            }
        }

        return hasil;
    }
}
