namespace Akuntabel.Domain.Telaah;

/// <summary>Lays two sequences side by side so that as much as possible stands opposite its like, in order.</summary>
internal static class PenyejajarUrutan
{
    private const int SelMaks = 4_000_000;

    /// <summary>Pairs (left, right); null where one side has nothing.</summary>
    public static IReadOnlyList<(int? Kiri, int? Kanan)> Sejajarkan(IReadOnlyList<string> kiri, IReadOnlyList<string> kanan)
    {
        var awal = 0;
        while (awal < kiri.Count && awal < kanan.Count && kiri[awal] == kanan[awal])
        {
            awal++;
        }

        var akhir = 0;
        while (akhir < kiri.Count - awal && akhir < kanan.Count - awal && kiri[^(akhir + 1)] == kanan[^(akhir + 1)])
        {
            akhir++;
        }

        var hasil = new List<(int?, int?)>();
        hasil.AddRange(Enumerable.Range(0, awal).Select(i => ((int?)i, (int?)i)));
        Tengah(kiri, kanan, awal, akhir, hasil);
        hasil.AddRange(Enumerable.Range(0, akhir).Select(i => ((int?)(kiri.Count - akhir + i), (int?)(kanan.Count - akhir + i))));
        return hasil;
    }

    /// <summary>The longest common subsequence of what is left between equal beginnings and ends.</summary>
    private static void Tengah(
        IReadOnlyList<string> kiri,
        IReadOnlyList<string> kanan,
        int awal,
        int akhir,
        List<(int?, int?)> hasil
    )
    {
        var (n, m) = (kiri.Count - awal - akhir, kanan.Count - awal - akhir);
        var panjang = (long)n * m <= SelMaks ? new int[n + 1, m + 1] : new int[1, 1];
        var terukur = panjang.GetLength(0) == n + 1 && panjang.GetLength(1) == m + 1;
        for (var i = n - 1; terukur && i >= 0; i--)
        {
            for (var j = m - 1; j >= 0; j--)
            {
                panjang[i, j] =
                    kiri[awal + i] == kanan[awal + j]
                        ? panjang[i + 1, j + 1] + 1
                        : Math.Max(panjang[i + 1, j], panjang[i, j + 1]);
            }
        }

        var (a, b) = (0, 0);
        while (a < n || b < m)
        {
            if (a < n && b < m && kiri[awal + a] == kanan[awal + b])
            {
                hasil.Add((awal + a++, awal + b++));
            }
            else if (b >= m || a < n && (!terukur || panjang[a + 1, b] >= panjang[a, b + 1]))
            {
                hasil.Add((awal + a++, null));
            }
            else
            {
                hasil.Add((null, awal + b++));
            }
        }
    }
}
