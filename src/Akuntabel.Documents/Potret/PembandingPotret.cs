using System.Globalization;

namespace Akuntabel.Documents.Potret;

/// <summary>Compares two versions of a report piece by piece: cells by their place where a table kept its form, else line by line.</summary>
public static class PembandingPotret
{
    private const int PanjangKutipan = 300;

    /// <summary>Every difference, in the order of the second version; none when both read the same.</summary>
    public static IReadOnlyList<PerbedaanPotret> Bandingkan(PotretDokumen lama, PotretDokumen baru)
    {
        var sebelum = lama.Bagian.ToDictionary(b => b.Kunci, StringComparer.Ordinal);
        var kini = baru.Bagian.Select(b => b.Kunci).ToHashSet(StringComparer.Ordinal);
        var hasil = new List<PerbedaanPotret>();
        foreach (var bagian in baru.Bagian)
        {
            hasil.AddRange(
                sebelum.TryGetValue(bagian.Kunci, out var dulu)
                    ? Satu(dulu, bagian)
                    : [new(bagian.Judul, "", "", "bagian ini baru: " + Kutip(bagian))]
            );
        }

        hasil.AddRange(
            lama.Bagian.Where(b => !kini.Contains(b.Kunci))
                .Select(b => new PerbedaanPotret(b.Judul, "", "bagian ini ada: " + Kutip(b), ""))
        );
        hasil.AddRange(
            lama.Bukti.Except(baru.Bukti, StringComparer.Ordinal).Select(b => new PerbedaanPotret("Bukti", b, "ada", ""))
        );
        hasil.AddRange(
            baru.Bukti.Except(lama.Bukti, StringComparer.Ordinal).Select(b => new PerbedaanPotret("Bukti", b, "", "ada"))
        );
        return hasil;
    }

    private static IEnumerable<PerbedaanPotret> Satu(BagianPotret lama, BagianPotret baru)
    {
        var sebentuk =
            lama.Baris.Count == baru.Baris.Count && lama.Baris.Zip(baru.Baris).All(p => p.First.Count == p.Second.Count);
        return sebentuk ? Sel(lama, baru) : Larik(lama, baru);
    }

    private static IEnumerable<PerbedaanPotret> Sel(BagianPotret lama, BagianPotret baru)
    {
        for (var b = 0; b < baru.Baris.Count; b++)
        {
            for (var k = 0; k < baru.Baris[b].Count; k++)
            {
                var (dulu, kini) = (lama.Baris[b][k], baru.Baris[b][k]);
                if (dulu != kini)
                {
                    yield return new(baru.Judul, Tempat(baru, b, k), dulu, kini);
                }
            }
        }
    }

    private static string Tempat(BagianPotret bagian, int baris, int kolom) =>
        bagian.Baris[baris].Count == 1 || baris == 0
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"baris {baris}, {bagian.Baris[0][kolom]}");

    private static IEnumerable<PerbedaanPotret> Larik(BagianPotret lama, BagianPotret baru)
    {
        var (dulu, kini) = (Gabung(lama), Gabung(baru));
        return
        [
            .. dulu.Except(kini, StringComparer.Ordinal).Select(b => new PerbedaanPotret(baru.Judul, "", b, "")),
            .. kini.Except(dulu, StringComparer.Ordinal).Select(b => new PerbedaanPotret(baru.Judul, "", "", b)),
        ];
    }

    /// <summary>The beginning of a piece.</summary>
    private static string Kutip(BagianPotret bagian)
    {
        var teks = string.Join(" · ", Gabung(bagian).Where(b => b != bagian.Judul));
        return teks.Length <= PanjangKutipan ? teks : teks[..(PanjangKutipan - 1)] + "…";
    }

    private static List<string> Gabung(BagianPotret bagian) => [.. bagian.Baris.Select(b => string.Join(" · ", b))];
}
