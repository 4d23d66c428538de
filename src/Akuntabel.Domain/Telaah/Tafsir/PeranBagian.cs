using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Of several columns of realisasi those of single quarters or months are parts: the one up to date is the realisasi of the row. It is
/// told by its header ("s.d. TW II") or by being the sum of the others. A "Jumlah (Rp)" behind them is of what they are of, whatever role
/// its own words would give it.
/// </summary>
internal static partial class PeranBagian
{
    /// <summary>From so many parts on a sum behind them is theirs.</summary>
    private const int BagianMin = 2;

    private static readonly PeranKolom[] Terbagi = [PeranKolom.RealisasiAnggaran, PeranKolom.Realisasi];

    [GeneratedRegex(
        @"\b(s\s*\.?\s*[/.]?\s*d\b|sampai|kumulatif|total|jumlah)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex SampaiKini();

    [GeneratedRegex(
        @"^\W*(jumlah|total|kumulatif|setahun|s\.?\s*/?\s*d\b)(?!.*\b(pagu|anggaran|target|alokasi|dana)\b)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Menjumlah();

    [GeneratedRegex(
        @"\b(triwulan|tri\s?wulan|tw|semester|bulan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Berperiode();

    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> kolom)
    {
        var hasil = kolom.Select(k => JumlahBagian(k, kolom)).ToArray();
        foreach (var peran in Terbagi)
        {
            var milik = hasil.Where(k => k.Peran == peran).ToList();
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

    /// <summary>A sum named as one, right behind quarters or months that are all realisasi.</summary>
    private static KolomTerbaca JumlahBagian(KolomTerbaca kolom, IReadOnlyList<KolomTerbaca> semua)
    {
        if (
            kolom.Peran is not (PeranKolom.Pagu or PeranKolom.Lain or PeranKolom.JumlahMendatar)
            || !Menjumlah().IsMatch(kolom.Kepala)
        )
        {
            return kolom;
        }

        var bagian = semua
            .Take(kolom.Indeks)
            .Reverse()
            .TakeWhile(k => Terbagi.Contains(k.Peran) && Berperiode().IsMatch(k.Kepala))
            .ToList();
        return bagian.Count >= BagianMin && bagian.TrueForAll(k => k.Peran == bagian[0].Peran)
            ? kolom with
            {
                Peran = bagian[0].Peran,
            }
            : kolom;
    }

    private static bool Kini(KolomTerbaca kolom, List<KolomTerbaca> milik) =>
        SampaiKini().IsMatch(kolom.Kepala) || milik.Exists(k => k != kolom && Bagian(k, kolom));

    private static bool Bagian(KolomTerbaca kolom, KolomTerbaca kini) =>
        kini.JumlahDari is { } awal && kolom.Indeks >= awal && kolom.Indeks < kini.Indeks;
}
