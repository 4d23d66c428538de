using System.Collections.Frozen;

namespace Akuntabel.Domain.Umum;

/// <summary>Reads a number written in words: "dua belas", "dua milyar seratus empat puluh dua juta rupiah".</summary>
internal static class KataBilangan
{
    private static readonly FrozenDictionary<string, decimal> Satuan = new Dictionary<string, decimal>
    {
        ["nol"] = 0,
        ["satu"] = 1,
        ["dua"] = 2,
        ["tiga"] = 3,
        ["empat"] = 4,
        ["lima"] = 5,
        ["enam"] = 6,
        ["tujuh"] = 7,
        ["delapan"] = 8,
        ["sembilan"] = 9,
        ["sepuluh"] = 10,
        ["sebelas"] = 11,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, decimal> Kelipatan = new Dictionary<string, decimal>
    {
        ["ribu"] = 1_000m,
        ["juta"] = 1_000_000m,
        ["milyar"] = 1_000_000_000m,
        ["miliar"] = 1_000_000_000m,
        ["trilyun"] = 1_000_000_000_000m,
        ["triliun"] = 1_000_000_000_000m,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The number, or null when a word is none of a number or the words do not go together.</summary>
    public static decimal? Baca(string teks)
    {
        var (jumlah, ratusan, satuan, batas) = (0m, 0m, 0m, decimal.MaxValue);
        var ada = false;
        foreach (var kata in Kata(teks))
        {
            if (Satuan.TryGetValue(kata, out var nilai))
            {
                if (satuan != 0)
                {
                    return null;
                }

                satuan = nilai;
            }
            else if (kata is "belas" or "puluh" && satuan is > 0 and < 10)
            {
                ratusan += kata == "belas" ? 10 + satuan : satuan * 10;
                satuan = 0;
            }
            else if (kata is "ratus" && satuan is > 0 and < 10 && ratusan == 0)
            {
                (ratusan, satuan) = (satuan * 100, 0);
            }
            else if (kata is "seratus" && ratusan == 0 && satuan == 0)
            {
                ratusan = 100;
            }
            else if (Kali(kata) is var (kali, awal) && kali < batas && ratusan + satuan + awal > 0)
            {
                jumlah += (ratusan + satuan + awal) * kali;
                (ratusan, satuan, batas) = (0, 0, kali);
            }
            else
            {
                return null;
            }

            ada = true;
        }

        return ada ? jumlah + ratusan + satuan : null;
    }

    private static (decimal Kali, decimal Awal)? Kali(string kata) =>
        kata is "seribu" ? (1_000m, 1m)
        : kata is "sejuta" ? (1_000_000m, 1m)
        : kata is "semilyar" or "semiliar" ? (1_000_000_000m, 1m)
        : Kelipatan.TryGetValue(kata, out var kali) ? (kali, 0m)
        : null;

    private static IEnumerable<string> Kata(string teks) =>
        teks.ToLowerInvariant()
            .Split([' ', ',', '.', '-', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Where(k => k is not ("rupiah" or "koma" or "dan"));
}
