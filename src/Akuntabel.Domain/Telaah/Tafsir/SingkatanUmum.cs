namespace Akuntabel.Domain.Telaah;

/// <summary>Abbreviations that government reports write now short, now in full.</summary>
internal static class SingkatanUmum
{
    private static readonly Dictionary<string, string[]> Panjang = new(StringComparer.Ordinal)
    {
        ["umkm"] = ["usaha", "mikro", "kecil", "menengah"],
        ["ukm"] = ["usaha", "kecil", "menengah"],
        ["ksp"] = ["koperasi", "simpan", "pinjam"],
        ["usp"] = ["unit", "simpan", "pinjam"],
        ["sdm"] = ["sumber", "daya", "manusia"],
        ["opd"] = ["perangkat", "daerah"],
        ["skpd"] = ["perangkat", "daerah"],
        ["asn"] = ["aparatur", "sipil", "negara"],
        ["k3"] = ["keselamatan", "kesehatan", "kerja"],
        ["tpt"] = ["tingkat", "pengangguran", "terbuka"],
        ["ipm"] = ["indeks", "pembangunan", "manusia"],
        ["pad"] = ["pendapatan", "asli", "daerah"],
        ["pdrb"] = ["produk", "domestik", "regional", "bruto"],
        ["bumdes"] = ["badan", "usaha", "milik", "desa"],
        ["spm"] = ["standar", "pelayanan", "minimal"],
        ["rtlh"] = ["rumah", "tidak", "layak", "huni"],
        ["sakip"] = ["sistem", "akuntabilitas", "kinerja", "instansi", "pemerintah"],
    };

    /// <summary>The words with abbreviations spelt out; one that only repeats words already there is dropped.</summary>
    public static string[] Uraikan(string[] kata) =>
        kata.Any(Panjang.ContainsKey)
            ?
            [
                .. kata.SelectMany(k =>
                    !Panjang.TryGetValue(k, out var panjang) ? [k]
                    : panjang.All(p => kata.Contains(p, StringComparer.Ordinal)) ? []
                    : panjang
                ),
            ]
            : kata;
}
