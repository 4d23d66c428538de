using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Of several columns of realisasi those of single quarters or months are parts: the one up to date is the realisasi of the row. It is
/// told by its header ("s.d. TW II") or by being the sum of the others.
/// </summary>
internal static partial class PeranBagian
{
    private static readonly PeranKolom[] Terbagi = [PeranKolom.RealisasiAnggaran, PeranKolom.Realisasi];

    [GeneratedRegex(
        @"\b(s\s*\.?\s*[/.]?\s*d\b|sampai|kumulatif|total|jumlah)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SampaiKini();

    [GeneratedRegex(
        @"\b(triwulan|tri\s?wulan|tw|semester|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Berperiode();

    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> kolom)
    {
        var hasil = kolom.ToArray();
        foreach (var peran in Terbagi)
        {
            var milik = kolom.Where(k => k.Peran == peran).ToList();
            if (milik.Count < 2 || milik.FindAll(k => Kini(k, milik)) is not [var kini])
            {
                continue;
            }

            foreach (var k in milik.Where(k => k.Indeks < kini.Indeks && (Bagian(k, kini) || Berperiode().IsMatch(k.Kepala))))
            {
                hasil[k.Indeks] = k with { Peran = PeranKolom.Lain };
            }
        }

        return hasil;
    }

    private static bool Kini(KolomTerbaca kolom, List<KolomTerbaca> milik) =>
        SampaiKini().IsMatch(kolom.Kepala) || milik.Exists(k => k != kolom && Bagian(k, kolom));

    private static bool Bagian(KolomTerbaca kolom, KolomTerbaca kini) =>
        kini.JumlahDari is { } awal && kolom.Indeks >= awal && kolom.Indeks < kini.Indeks;
}
