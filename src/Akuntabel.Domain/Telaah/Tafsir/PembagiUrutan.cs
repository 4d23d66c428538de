namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Divides a list of figures into as many runs, one after the other, as there are printed means, so that as many means as can be are those
/// of their runs. Tells the runs only when one division alone does so.
/// </summary>
internal static class PembagiUrutan
{
    private const int NilaiMaks = 80;
    private const int RataMaks = 20;

    /// <summary>A mean of rounded figures may differ in the last decimal from the one computed before rounding.</summary>
    private const decimal ToleransiRata = 0.01m;

    /// <summary>
    /// Length of the run of every mean, in order, or null when no division or more than one fits best. <paramref name="panjang"/> gives the
    /// length of a run where the document prints it.
    /// </summary>
    public static IReadOnlyList<int>? Bagi(
        IReadOnlyList<decimal> nilai,
        IReadOnlyList<AngkaTercetak> rata,
        IReadOnlyList<int>? panjang = null
    )
    {
        var (n, k) = (nilai.Count, rata.Count);
        if (k == 0 || n < k || n > NilaiMaks || k > RataMaks)
        {
            return null;
        }

        var jumlah = new decimal[n + 1];
        for (var i = 0; i < n; i++)
        {
            jumlah[i + 1] = jumlah[i] + nilai[i];
        }

        // terbaik[i, j]: how many of the first i means can be those of their runs when the runs take the first j figures; and in how many ways.
        var terbaik = new int[k + 1, n + 1];
        var cara = new int[k + 1, n + 1];
        var mulai = new int[k + 1, n + 1];
        cara[0, 0] = 1;
        for (var i = 1; i <= k; i++)
        {
            for (var j = i; j <= n - (k - i); j++)
            {
                for (var awal = i - 1; awal < j; awal++)
                {
                    if (cara[i - 1, awal] == 0 || (panjang is not null && panjang[i - 1] != j - awal))
                    {
                        continue;
                    }

                    var cocok = terbaik[i - 1, awal] + (Cocok(rata[i - 1], (jumlah[j] - jumlah[awal]) / (j - awal)) ? 1 : 0);
                    if (cara[i, j] == 0 || cocok > terbaik[i, j])
                    {
                        (terbaik[i, j], cara[i, j], mulai[i, j]) = (cocok, cara[i - 1, awal], awal);
                    }
                    else if (cocok == terbaik[i, j])
                    {
                        cara[i, j] = Math.Min(2, cara[i, j] + cara[i - 1, awal]);
                    }
                }
            }
        }

        return cara[k, n] == 1 ? Urai(mulai, k, n) : null;
    }

    /// <summary>True when a printed mean is the one computed, rounding of its figures allowed for.</summary>
    public static bool Cocok(AngkaTercetak rata, decimal hitung) =>
        Math.Abs(rata.Nilai - hitung) <= rata.Toleransi + ToleransiRata;

    private static int[] Urai(int[,] mulai, int k, int n)
    {
        var hasil = new int[k];
        for (var (i, j) = (k, n); i > 0; i--)
        {
            hasil[i - 1] = j - mulai[i, j];
            j = mulai[i, j];
        }

        return hasil;
    }
}
