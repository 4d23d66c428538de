using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>A scale whose cells are parted by bars in some rows and by spaces in others: its number, its bounds, its category.</summary>
internal static partial class SkalaCampur
{
    private const int BarisMin = 3;

    [GeneratedRegex(
        @"^\W*(?<no>\d{1,2})[.)]?\s+(?<batas>(?=.*\d)[^\p{L}]*((s\.?d\.?|sampai(\s+dengan)?|hingga|kurang(\s+dari)?|lebih(\s+dari)?|di\s+bawah|di\s+atas|dari|x|dan|<|>)[^\p{L}]*)*\d[\d.,]*\s*%?(\s*(ke\s+(atas|bawah)|atau\s+(lebih|kurang)|[≤≥<>]=?))?)\s+(?<nama>\p{Lu}[\p{L} ()]+)$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBaris();

    /// <summary>The scale below a header that names bounds and categories; null when its lines are no bounds.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(
        IReadOnlyList<string> baris,
        int i,
        int tubuh,
        List<string> kepala
    )
    {
        var berskala = KepalaCampur.Berskala(kepala);
        if (!berskala && !(KepalaCampur.Berkategori(kepala) && !SebutanKinerja().IsMatch(string.Join(' ', kepala))))
        {
            return null;
        }

        var hasil = new List<BarisNaskah> { new(TempatNaskah.Baris(i + 1, tubuh), ["No", "Rentang Capaian", "Kategori"]) };
        var j = tubuh;
        while (j < baris.Count && Isi(baris[j]) is { Success: true } cocok)
        {
            hasil.Add(
                new BarisNaskah(
                    TempatNaskah.Baris(j + 1, j + 1),
                    [cocok.Groups["no"].Value, cocok.Groups["batas"].Value.Trim(), cocok.Groups["nama"].Value.Trim()]
                )
            );
            j++;
        }

        return hasil.Count > BarisMin && (berskala || hasil.Skip(1).Count(b => Dua().IsMatch(b.Sel[1])) >= BarisMin - 1)
            ? (hasil, j)
            : null;
    }

    /// <summary>Words of tables that measure: their rows are no bounds.</summary>
    [GeneratedRegex(@"\b(target|realisasi|indikator|pagu)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex SebutanKinerja();

    /// <summary>Two bounds, which no value of a row has.</summary>
    [GeneratedRegex(
        @"\d\s*%?\s*(-|–|<|≤|s\.?d|sampai|hingga)[^\d]*\d",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Dua();

    private static Match Isi(string teks) =>
        PolaBaris().Match(string.Join(' ', teks.Split([' ', '|'], StringSplitOptions.RemoveEmptyEntries)));
}
