namespace Akuntabel.App.Impor.Periksa;

/// <summary>Rows that name their parent: names once, parents known and before their children, no circle.</summary>
internal static class PeriksaSusunan
{
    public static void Periksa<T>(
        BahanPeriksa bahan,
        IReadOnlyList<T> daftar,
        Tempat tempat,
        Func<T, string> kunci,
        Func<T, string?> induk
    )
    {
        var letak = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < daftar.Count; i++)
        {
            if (!letak.TryAdd(kunci(daftar[i]), i))
            {
                bahan.Lapor(tempat.Baris(i, kunci(daftar[i])).Di("kunci"), $"Kunci \"{kunci(daftar[i])}\" dipakai dua kali.");
            }
        }

        for (var i = 0; i < daftar.Count; i++)
        {
            if (induk(daftar[i]) is not { } atas)
            {
                continue;
            }

            var di = tempat.Baris(i, kunci(daftar[i])).Di("induk");
            if (!letak.TryGetValue(atas, out var letakInduk))
            {
                bahan.Lapor(di, $"Induk \"{atas}\" tidak ada di daftar ini.{Baca.KataTerdekat.Saran(atas, letak.Keys)}");
            }
            else if (Melingkar(daftar, letak, i, kunci, induk))
            {
                bahan.Lapor(di, $"\"{kunci(daftar[i])}\" menjadi induk dari leluhurnya sendiri.");
            }
            else if (letakInduk > i)
            {
                bahan.Lapor(di, $"Induk \"{atas}\" harus ditulis sebelum anaknya.");
            }
        }
    }

    private static bool Melingkar<T>(
        IReadOnlyList<T> daftar,
        Dictionary<string, int> letak,
        int awal,
        Func<T, string> kunci,
        Func<T, string?> induk
    )
    {
        var kini = induk(daftar[awal]);
        for (var langkah = 0; kini is not null && langkah <= daftar.Count; langkah++)
        {
            if (kini == kunci(daftar[awal]))
            {
                return true;
            }

            kini = letak.TryGetValue(kini, out var i) ? induk(daftar[i]) : null;
        }

        return false;
    }
}
