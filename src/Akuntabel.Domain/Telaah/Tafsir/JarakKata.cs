namespace Akuntabel.Domain.Telaah;

/// <summary>Compares words that scanning or typing may have damaged.</summary>
public static class JarakKata
{
    /// <summary>Equal, or long enough and one or two letters apart.</summary>
    public static bool Mirip(string kiri, string kanan)
    {
        if (string.Equals(kiri, kanan, StringComparison.Ordinal))
        {
            return true;
        }

        var batas = Math.Min(kiri.Length, kanan.Length) switch
        {
            < 5 => 0,
            < 9 => 1,
            _ => 2,
        };
        return batas > 0 && Math.Abs(kiri.Length - kanan.Length) <= batas && Jarak(kiri, kanan, batas) <= batas;
    }

    /// <summary>Levenshtein distance: letters to change, add or drop; counting stops once it exceeds <paramref name="batas"/>.</summary>
    public static int Jarak(string kiri, string kanan, int batas = int.MaxValue)
    {
        Span<int> sebelum = kanan.Length < 128 ? stackalloc int[kanan.Length + 1] : new int[kanan.Length + 1];
        Span<int> kini = kanan.Length < 128 ? stackalloc int[kanan.Length + 1] : new int[kanan.Length + 1];
        for (var j = 0; j <= kanan.Length; j++)
        {
            sebelum[j] = j;
        }

        for (var i = 1; i <= kiri.Length; i++)
        {
            var terkecil = kini[0] = i;
            for (var j = 1; j <= kanan.Length; j++)
            {
                var ganti = sebelum[j - 1] + (kiri[i - 1] == kanan[j - 1] ? 0 : 1);
                kini[j] = Math.Min(ganti, Math.Min(sebelum[j], kini[j - 1]) + 1);
                terkecil = Math.Min(terkecil, kini[j]);
            }

            if (terkecil > batas)
            {
                return terkecil;
            }

            var tukar = sebelum;
            sebelum = kini;
            kini = tukar;
        }

        return sebelum[kanan.Length];
    }
}
