using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A rise, fall or difference that a sentence states.</summary>
/// <param name="Beda">The stated difference, or change in percent.</param>
/// <param name="Persen">The percent that restates it, "naik 4 poin atau 8,86%"; null when there is none.</param>
/// <param name="Lain">The other figures of the sentence.</param>
internal sealed partial record PerubahanTersebut(
    KalimatNaskah Kalimat,
    AngkaTercetak Beda,
    AngkaTercetak? Persen,
    List<AngkaTercetak> Lain
)
{
    /// <summary>A verb of change and, behind nothing but filler words, its figure.</summary>
    [GeneratedRegex(
        @"\b(?<kata>meningkat|menurun|naik|turun|bertambah|berkurang|kenaikan|penurunan|peningkatan|tumbuh|pertumbuhan|selisih\w*|penambahan|pengurangan|sisa|tersisa|bersisa|tidak\s+terserap|belum\s+terserap|silpa|lebih\s+(tinggi|rendah|besar|kecil|banyak|sedikit))\b(\s+(lebih|anggaran|dana|pagu|se(besar|banyak|jumlah)|yaitu|adalah|mencapai|sekitar|kinerja|capaian|realisasi|anggaran|positif|negatif|jumlah|tersebut|hingga|rata-rata|atau|Rp\.?)\b){0,4}\s*:?\s*(Rp\s*[.]?\s*)?(?<nilai>\d[\d.,]*\d|\d)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPerubahan();

    [GeneratedRegex(
        @"\bmasing-masing\b|\brespektif\b|\bsetiap\s+tahun\b|\bper\s+tahun\b|\brata-rata\b",
        RegexOptions.IgnoreCase,
        30_000
    )]
    private static partial Regex BanyakHal();

    /// <summary>All of the document, except in sentences that speak of several things at once.</summary>
    public static IEnumerable<PerubahanTersebut> Semua(KonteksTelaah konteks)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => !BanyakHal().IsMatch(k.Teks)))
        {
            var perubahan = Dalam(kalimat).ToList();
            foreach (var (_, beda, persen) in perubahan)
            {
                // What another part of the sentence states as a change is no figure to compare: "turun 210 orang atau 2,95%, sehingga …".
                var lain = kalimat.Angka.Where(a =>
                    a != beda
                    && a != persen
                    && !perubahan.Exists(p =>
                        p.Beda != beda && !Sisa().IsMatch(p.Kata) && (p.Ulang == a || p.Ulang is not null && p.Beda == a)
                    )
                );
                yield return new(kalimat, beda, persen, [.. lain]);
            }
        }
    }

    /// <summary>What is left over is an amount of its own, no change.</summary>
    [GeneratedRegex(@"sisa|terserap|silpa", RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex Sisa();

    private static IEnumerable<(string Kata, AngkaTercetak Beda, AngkaTercetak? Ulang)> Dalam(KalimatNaskah kalimat)
    {
        var angka = kalimat.Angka.ToList();
        foreach (Match cocok in PolaPerubahan().Matches(kalimat.Teks))
        {
            var i = angka.FindIndex(a => a.Posisi == cocok.Groups["nilai"].Index);
            if (i >= 0)
            {
                var ulang = i + 1 < angka.Count && Ulang(kalimat.Teks, angka[i], angka[i + 1]) ? angka[i + 1] : null;
                yield return (cocok.Groups["kata"].Value, angka[i], ulang);
            }
        }
    }

    private static bool Ulang(string teks, AngkaTercetak beda, AngkaTercetak persen)
    {
        var antara = teks[(beda.Posisi + beda.Tercetak.Length)..persen.Posisi].Trim(' ', ',', '-', '.', '%');
        return persen.Persen
            && (
                antara is "(" or "atau" or "atau sebesar"
                || antara.EndsWith(" atau", StringComparison.Ordinal) && antara.Length < 25
            );
    }
}
