namespace Akuntabel.Documents.Laporan;

/// <summary>
/// Gives the width that is left to the columns where it lowers the rows most. A cell of n lines weighs n³, so the tallest cells are
/// lowered first; a column gets width in the piece that saves most per twip, until nothing is saved any more. Then columns give to
/// each other what lowers the whole table.
/// </summary>
internal static class PemerataBaris
{
    private const int Langkah = 60;
    private const int PutaranTukar = 10;
    private static readonly int[] Pindahan = [1, 2, 4, 8];

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

        Tukar(kolom, [.. terkecil.Select(t => t - padding)], langkah);
        return ([.. terkecil.Select((t, i) => t + (langkah[i] * Langkah))], sisa - (langkah.Sum() * Langkah));
    }

    /// <summary>Moves width from one column to another while that lowers the table, a row being as high as its tallest cell.</summary>
    private static void Tukar(IReadOnlyList<IReadOnlyList<SelTerukur>> kolom, int[] mulai, int[] langkah)
    {
        var nomor = kolom.SelectMany(k => k.Select(s => s.Nomor)).Distinct().Order().ToList();
        var letak = nomor.Select((n, i) => (n, i)).ToDictionary(p => p.n, p => p.i);
        var baris = new Dictionary<(int Kolom, int Langkah), int[]>();
        for (var putaran = 0; putaran < PutaranTukar; putaran++)
        {
            var kini = Tinggi(langkah);
            var (terbaik, dari, ke, banyak) = (kini, -1, -1, 0);
            for (var a = 0; a < kolom.Count; a++)
            {
                foreach (var pindah in Pindahan.Where(p => p <= langkah[a]))
                {
                    for (var b = 0; b < kolom.Count; b++)
                    {
                        if (a == b || kolom[b].Max(s => s.Teks.Semua + s.Inden) <= mulai[b] + (langkah[b] * Langkah))
                        {
                            continue;
                        }

                        var coba = (int[])langkah.Clone();
                        coba[a] -= pindah;
                        coba[b] += pindah;
                        if (Tinggi(coba) is var t && t < terbaik)
                        {
                            (terbaik, dari, ke, banyak) = (t, a, b, pindah);
                        }
                    }
                }
            }

            if (dari < 0)
            {
                return;
            }

            langkah[dari] -= banyak;
            langkah[ke] += banyak;
        }

        int Tinggi(int[] bagian)
        {
            var tertinggi = new int[nomor.Count];
            for (var i = 0; i < kolom.Count; i++)
            {
                var sel = Baris(i, bagian[i]);
                for (var r = 0; r < tertinggi.Length; r++)
                {
                    tertinggi[r] = Math.Max(tertinggi[r], sel[r]);
                }
            }

            return tertinggi.Sum();
        }

        int[] Baris(int i, int l)
        {
            if (!baris.TryGetValue((i, l), out var hasil))
            {
                hasil = new int[nomor.Count];
                foreach (var s in kolom[i])
                {
                    hasil[letak[s.Nomor]] = s.Baris(mulai[i] + (l * Langkah));
                }

                baris.Add((i, l), hasil);
            }

            return hasil;
        }
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
