namespace Akuntabel.Domain.Telaah;

/// <summary>A word without its common prefixes and suffixes, to tell "diselesaikan" and "penyelesaian" as one; not meant to be read.</summary>
internal static class AkarKata
{
    private const int Terpendek = 4;

    /// <summary>Prefixes, longest first, with the letter that they swallow.</summary>
    private static readonly (string Awalan, string Ganti)[] Awalan =
    [
        ("meny", "s"),
        ("peny", "s"),
        ("meng", ""),
        ("peng", ""),
        ("mem", ""),
        ("pem", ""),
        ("men", "t"),
        ("pen", "t"),
        ("ber", ""),
        ("ter", ""),
        ("per", ""),
        ("di", ""),
        ("ke", ""),
        ("se", ""),
    ];

    private static readonly string[] Akhiran = ["kannya", "annya", "inya", "nya", "kan", "an", "i"];

    public static string Dari(string kata)
    {
        var hasil = kata;
        foreach (var (awal, ganti) in Awalan)
        {
            if (hasil.StartsWith(awal, StringComparison.Ordinal) && hasil.Length - awal.Length >= Terpendek)
            {
                var sisa = hasil[awal.Length..];
                hasil = ganti.Length > 0 && sisa[0] is not ('a' or 'i' or 'u' or 'e' or 'o') ? sisa : ganti + sisa;
                break;
            }
        }

        foreach (var akhir in Akhiran)
        {
            if (hasil.EndsWith(akhir, StringComparison.Ordinal) && hasil.Length - akhir.Length >= Terpendek)
            {
                hasil = hasil[..^akhir.Length];
                break;
            }
        }

        // "selesaian" loses "an", "selesai" loses "i": both end without the vowel.
        return hasil.Length > Terpendek && hasil[^1] == 'i' ? hasil[..^1] : hasil;
    }
}
