namespace Akuntabel.Domain.Telaah;

/// <summary>Whether two divisions told in words are of one indicator, and how alike their sides are.</summary>
internal static class KesamaanRumus
{
    private const decimal NamaMin = 0.85m;

    /// <summary>Both go by one name, or the sentence of one holds all the words of the name of the other.</summary>
    public static bool SatuIndikator(RumusKata a, RumusKata b)
    {
        var (kiri, kanan) = (NamaBanding.Dari(a.Nama), NamaBanding.Dari(b.Nama));
        return kiri.Kata.Count > 1 && kiri.Mirip(kanan, NamaMin) || Menyebut(b, kiri) || Menyebut(a, kanan);
    }

    private static bool Menyebut(RumusKata rumus, NamaBanding nama) =>
        nama.Kata.Count > 1 && rumus.Nama.Length == 0 && nama.Kata.All(NamaBanding.Dari(rumus.Depan).Kata.Contains);

    /// <summary>Share of the words of the longer side that the other has too, common words left out; 0–1.</summary>
    public static decimal Mirip(NamaBanding kiri, NamaBanding kanan)
    {
        var (a, b) = (Inti(kiri), Inti(kanan));
        return a.Count == 0 || b.Count == 0
            ? 0m
            : (decimal)a.Count(k => b.Exists(l => JarakKata.Mirip(k, l))) / Math.Max(a.Count, b.Count);
    }

    /// <summary>The roots of the words of a side that tell it apart.</summary>
    public static List<string> Inti(NamaBanding nama) =>
        [.. nama.Kata.Where(k => !KataUmum.Contains(k)).Select(AkarKata.Dari).Distinct(StringComparer.Ordinal)];

    private static readonly HashSet<string> KataUmum = new(StringComparer.Ordinal)
    {
        "jumlah",
        "total",
        "banyaknya",
        "seluruh",
        "seluruhnya",
        "keseluruhan",
        "semua",
        "ada",
        "tahun",
        "kabupaten",
        "kota",
    };
}
