using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A table that goes on over the end of a page prints its header again: the part behind it has no caption of its own, the same columns and
/// the same first rows, and is one table with what stands before it.
/// </summary>
internal static class PenyambungHalaman
{
    private const int KepalaMaks = 4;

    /// <summary>A header of fewer cells may be that of another table by chance.</summary>
    private const int SelMin = 3;

    public static List<BagianNaskah> Satukan(IReadOnlyList<BagianNaskah> bagian)
    {
        var hasil = new List<BagianNaskah>();
        foreach (var satu in bagian)
        {
            if (
                satu is TabelNaskah { BerkolomPasti: true } lanjutan
                && hasil.LastOrDefault() is TabelNaskah { BerkolomPasti: true } awal
                && (lanjutan.Judul.Length == 0 || lanjutan.Judul.Contains("lanjutan", StringComparison.OrdinalIgnoreCase))
                && KepalaSama(awal, lanjutan) is > 0 and var kepala
            )
            {
                hasil[^1] = awal with
                {
                    Tempat = awal.Tempat with { BarisAkhir = lanjutan.Tempat.BarisAkhir },
                    Baris = [.. awal.Baris, .. lanjutan.Baris.Skip(kepala)],
                };
            }
            else
            {
                hasil.Add(satu);
            }
        }

        return hasil;
    }

    /// <summary>How many rows both begin with; 0 when the first differs or is no header.</summary>
    private static int KepalaSama(TabelNaskah awal, TabelNaskah lanjutan)
    {
        if (lanjutan.Baris.Count == 0 || awal.Baris.Count == 0 || lanjutan.Baris[0].Sel.Count(s => s.Length > 0) < SelMin)
        {
            return 0;
        }

        var sama = 0;
        while (
            sama < KepalaMaks
            && sama < awal.Baris.Count
            && sama < lanjutan.Baris.Count
            && Isi(awal.Baris[sama]).SequenceEqual(Isi(lanjutan.Baris[sama]), StringComparer.OrdinalIgnoreCase)
        )
        {
            sama++;
        }

        return sama < awal.Baris.Count ? sama : 0;
    }

    private static IEnumerable<string> Isi(BarisNaskah baris) =>
        baris.Sel.Select(s => string.Concat(s.Where(char.IsLetterOrDigit)));
}
