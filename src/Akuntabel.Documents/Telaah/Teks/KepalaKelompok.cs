namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Headings over groups of columns that stand on the line above a header: "Tahun 2019 … Tahun 2020" over "Target, Realisasi, Capaian"
/// twice. Told only where the header repeats the same columns once for each of them.
/// </summary>
internal static class KepalaKelompok
{
    private const int PanjangMaks = 30;

    /// <summary>The header with the heading of its group before each repeated column; the header itself when there are no groups.</summary>
    public static string[] Awali(string atas, string[] kepala)
    {
        var kelompok = KepalaSejajar.Ruas(atas);
        if (
            kelompok.Count is < 2 or > 5
            || kelompok.Exists(k => k.Length > PanjangMaks)
            || !atas.StartsWith("    ", StringComparison.Ordinal)
        )
        {
            return kepala;
        }

        var panjang = Blok(kepala, kelompok.Count);
        return panjang == 0
            ? kepala
            :
            [
                .. kepala.Select(
                    (k, i) =>
                        i < kepala.Length - (panjang * kelompok.Count)
                            ? k
                            : $"{kelompok[(i - (kepala.Length - (panjang * kelompok.Count))) / panjang]} {k}"
                ),
            ];
    }

    /// <summary>How many columns each group has when the last columns are as many equal groups; 0 when they are not.</summary>
    private static int Blok(string[] kepala, int banyak)
    {
        for (var n = Math.Min(6, (kepala.Length - 1) / banyak); n >= 1; n--)
        {
            var ekor = kepala[^(n * banyak)..];
            if (
                ekor.All(k => k.Length > 0)
                && Enumerable
                    .Range(n, ekor.Length - n)
                    .All(i => string.Equals(ekor[i], ekor[i - n], StringComparison.OrdinalIgnoreCase))
            )
            {
                return n;
            }
        }

        return 0;
    }
}
