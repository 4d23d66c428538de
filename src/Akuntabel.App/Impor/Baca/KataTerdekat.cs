namespace Akuntabel.App.Impor.Baca;

/// <summary>Guesses what a mistyped name was meant to be.</summary>
internal static class KataTerdekat
{
    /// <summary>" Mungkin maksudnya "x"." when a known name is at most two letters away, else empty.</summary>
    public static string Saran(string kata, IEnumerable<string> dikenal)
    {
        var terdekat = dikenal
            .Where(d => Math.Abs(d.Length - kata.Length) <= 2)
            .Select(d => (Nama: d, Jarak: Jarak(kata, d)))
            .Where(d => d.Jarak <= 2)
            .OrderBy(d => d.Jarak)
            .Select(d => d.Nama)
            .FirstOrDefault();
        return terdekat is null ? "" : $" Mungkin maksudnya \"{terdekat}\".";
    }

    /// <summary>Letters to insert, drop or change between two words, upper and lower case alike.</summary>
    private static int Jarak(string kiri, string kanan)
    {
        var baris = Enumerable.Range(0, kanan.Length + 1).ToArray();
        for (var i = 1; i <= kiri.Length; i++)
        {
            var serong = baris[0];
            baris[0] = i;
            for (var j = 1; j <= kanan.Length; j++)
            {
                var sama = char.ToLowerInvariant(kiri[i - 1]) == char.ToLowerInvariant(kanan[j - 1]);
                var ganti = serong + (sama ? 0 : 1);
                serong = baris[j];
                baris[j] = Math.Min(ganti, Math.Min(baris[j - 1], serong) + 1);
            }
        }

        return baris[^1];
    }
}
