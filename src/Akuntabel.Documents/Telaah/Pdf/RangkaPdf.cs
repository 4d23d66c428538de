namespace Akuntabel.Documents.Telaah;

/// <summary>Joins the rulings of a page that continue one another, and groups those that cross: each group is the frame of a table.</summary>
internal static class RangkaPdf
{
    private const double Dekat = 2;
    private const double Sela = 3;
    private const int PasanganMaks = 4_000_000;

    /// <summary>Groups of crossing rulings.</summary>
    public static IEnumerable<(List<GarisPdf> Mendatar, List<GarisPdf> Tegak)> Kelompok(HalamanPdf halaman)
    {
        var mendatar = Sambung(halaman.Mendatar);
        var tegak = Sambung(halaman.Tegak);
        if (mendatar.Count < 2 || tegak.Count < 2 || (long)mendatar.Count * tegak.Count > PasanganMaks)
        {
            return [];
        }

        var induk = Enumerable.Range(0, mendatar.Count + tegak.Count).ToArray();
        for (var i = 0; i < mendatar.Count; i++)
        {
            for (var j = 0; j < tegak.Count; j++)
            {
                if (Bersilang(mendatar[i], tegak[j]))
                {
                    induk[Akar(induk, i)] = Akar(induk, mendatar.Count + j);
                }
            }
        }

        return Enumerable
            .Range(0, induk.Length)
            .GroupBy(i => Akar(induk, i))
            .Select(g =>
                (
                    g.Where(i => i < mendatar.Count).Select(i => mendatar[i]).ToList(),
                    g.Where(i => i >= mendatar.Count).Select(i => tegak[i - mendatar.Count]).ToList()
                )
            )
            .Where(k => k.Item1.Count >= 2 && k.Item2.Count >= 2);
    }

    /// <summary>Places closer together than the width of a ruling are one.</summary>
    public static List<double> Letak(IEnumerable<double> letak)
    {
        var hasil = new List<double>();
        foreach (var x in letak.Order())
        {
            if (hasil.Count == 0 || x - hasil[^1] > Sela)
            {
                hasil.Add(x);
            }
        }

        return hasil;
    }

    private static bool Bersilang(GarisPdf mendatar, GarisPdf tegak) =>
        tegak.Letak >= mendatar.Awal - Sela
        && tegak.Letak <= mendatar.Akhir + Sela
        && mendatar.Letak >= tegak.Awal - Sela
        && mendatar.Letak <= tegak.Akhir + Sela;

    private static int Akar(int[] induk, int i)
    {
        while (induk[i] != i)
        {
            induk[i] = induk[induk[i]];
            i = induk[i];
        }

        return i;
    }

    private static List<GarisPdf> Sambung(List<GarisPdf> garis)
    {
        var hasil = new List<GarisPdf>();
        var selajur = new List<GarisPdf>();
        foreach (var g in garis.OrderBy(g => g.Letak))
        {
            if (selajur.Count > 0 && g.Letak - selajur[^1].Letak > Dekat)
            {
                hasil.AddRange(Gabung(selajur));
                selajur.Clear();
            }

            selajur.Add(g);
        }

        hasil.AddRange(Gabung(selajur));
        return hasil;
    }

    private static IEnumerable<GarisPdf> Gabung(List<GarisPdf> selajur)
    {
        GarisPdf? kini = null;
        foreach (var g in selajur.OrderBy(g => g.Awal))
        {
            if (kini is { } k && g.Awal <= k.Akhir + Sela)
            {
                kini = k with { Akhir = Math.Max(k.Akhir, g.Akhir) };
                continue;
            }

            if (kini is { } selesai)
            {
                yield return selesai;
            }

            kini = g;
        }

        if (kini is { } akhir)
        {
            yield return akhir;
        }
    }
}
