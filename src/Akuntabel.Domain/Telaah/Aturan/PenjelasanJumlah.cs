namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Asks whether a total is explained by some consistent grouping of the rows below it: rows that are themselves sums of the rows that
/// follow them (program, kegiatan, sub kegiatan) count once.
/// </summary>
internal static class PenjelasanJumlah
{
    private const int KemungkinanMaks = 4_096;
    private const int SebagianMaks = 16;

    /// <summary>True when the top rows of the sequence add up to the total; also when there are too many readings to tell.</summary>
    public static bool Terjelaskan(decimal jumlah, IReadOnlyList<UnsurJumlah> unsur) =>
        unsur.Sum(u => u.Nilai) == jumlah || Memuat(jumlah, Akar(unsur));

    /// <summary>True when some of the rows add up to the total; used to stay silent, never to confirm.</summary>
    public static bool TerjelaskanSebagian(decimal jumlah, IReadOnlyList<UnsurJumlah> unsur) =>
        unsur.Count > SebagianMaks || Memuat(jumlah, [.. unsur.Select(u => u with { Bebas = true })]);

    /// <summary>True when the first top rows, up to some of them, add up to the total.</summary>
    public static bool TerjelaskanAwal(decimal jumlah, IReadOnlyList<UnsurJumlah> unsur) => PanjangAnak(jumlah, Akar(unsur)) > 0;

    /// <summary>
    /// Sums of the first top rows, then of the first two and so on: where a group ends is not always printed, so a total of the rows that
    /// follow it may stop at any of them.
    /// </summary>
    public static IReadOnlyList<decimal> JumlahAwal(IReadOnlyList<UnsurJumlah> unsur)
    {
        var hasil = new List<decimal>();
        foreach (var ini in Enumerable.Reverse(Akar(unsur)).Where(u => !u.Bebas))
        {
            hasil.Add((hasil.Count == 0 ? 0m : hasil[^1]) + ini.Nilai);
        }

        return hasil;
    }

    /// <summary>Sum of the top rows, free ones left out: what a note prints.</summary>
    public static decimal JumlahAkar(IReadOnlyList<UnsurJumlah> unsur) => Akar(unsur).Where(u => !u.Bebas).Sum(u => u.Nilai);

    /// <summary>
    /// The rows that are not part of another: read from the end, a row swallows the shortest run of rows behind it that adds up to it.
    /// Two equal rows in a chain may also be two brothers, so the second stays as a free one.
    /// </summary>
    private static List<UnsurJumlah> Akar(IReadOnlyList<UnsurJumlah> unsur)
    {
        var akar = new List<UnsurJumlah>();
        for (var i = unsur.Count - 1; i >= 0; i--)
        {
            var ini = unsur[i];
            if (ini.Nilai == 0)
            {
                continue;
            }

            var panjang = PanjangAnak(ini.Nilai, akar);
            if (panjang > 0)
            {
                var saudara = panjang == 1 && !akar[^1].Bebas;
                akar.RemoveRange(akar.Count - panjang, panjang);
                if (saudara)
                {
                    akar.Add(new UnsurJumlah(ini.Nilai, true));
                }
            }

            akar.Add(ini);
        }

        return akar;
    }

    /// <summary>How many of the roots just behind add up to the value, free ones taken or not; 0 for none. The last root stands nearest.</summary>
    private static int PanjangAnak(decimal nilai, List<UnsurJumlah> akar)
    {
        var mungkin = new HashSet<decimal> { 0m };
        for (var k = 1; k <= akar.Count; k++)
        {
            var ini = akar[^k];
            mungkin = Tambah(mungkin, ini);
            if (mungkin.Contains(nilai) && !ini.Bebas)
            {
                return k;
            }

            if (mungkin.Count > KemungkinanMaks || mungkin.All(m => m > nilai))
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool Memuat(decimal jumlah, List<UnsurJumlah> akar)
    {
        var mungkin = new HashSet<decimal> { 0m };
        foreach (var ini in akar)
        {
            mungkin = Tambah(mungkin, ini);
            if (mungkin.Count > KemungkinanMaks)
            {
                return true;
            }
        }

        return mungkin.Contains(jumlah);
    }

    private static HashSet<decimal> Tambah(HashSet<decimal> mungkin, UnsurJumlah ini) =>
        ini.Bebas ? [.. mungkin, .. mungkin.Select(m => m + ini.Nilai)] : [.. mungkin.Select(m => m + ini.Nilai)];
}
