namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds by arithmetic a column that is the sum of a run of columns just before it: it must hold for most rows, whatever its header says.
/// </summary>
internal static class PeranMendatar
{
    private const int BarisMin = 3;
    private const int UnsurMin = 2;

    private static readonly PeranKolom[] BukanUnsur =
    [
        PeranKolom.Nomor,
        PeranKolom.PersenKeuangan,
        PeranKolom.PersenFisik,
        PeranKolom.Capaian,
        PeranKolom.Target,
        PeranKolom.TargetLain,
        PeranKolom.Selisih,
        PeranKolom.Sisa,
    ];

    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> kolom, IReadOnlyList<BarisTerbaca> baris)
    {
        var angka = kolom
            .Where(k =>
                !BukanUnsur.Contains(k.Peran)
                && baris.Any(b => b.Di(k) is not null)
                && baris.Count(b => Unsur(b, k) is not null) >= BarisMin
            )
            .ToList();
        return [.. kolom.Select(k => Jadikan(k, angka, baris))];
    }

    private static KolomTerbaca Jadikan(KolomTerbaca kolom, List<KolomTerbaca> angka, IReadOnlyList<BarisTerbaca> baris)
    {
        // A quarter or a year is not the sum of those before it, even where targets happen to add up.
        if (SebutanTriwulan.Satu(kolom.Kepala) is not null || (kolom.Tahun is not null && !Menyebut(kolom.Kepala)))
        {
            return kolom;
        }

        var di = angka.FindIndex(k => k.Indeks == kolom.Indeks);
        for (var awal = 0; awal <= di - UnsurMin; awal++)
        {
            var unsur = angka[awal..di];
            if (
                unsur[^1].Indeks - unsur[0].Indeks == unsur.Count - 1
                && unsur[^1].Indeks + 1 == kolom.Indeks
                && Menjumlah(kolom, unsur, baris)
            )
            {
                return kolom with
                {
                    Peran = kolom.Peran is PeranKolom.Lain or PeranKolom.Uraian ? PeranKolom.JumlahMendatar : kolom.Peran,
                    JumlahDari = unsur[0].Indeks,
                };
            }
        }

        return kolom;
    }

    private static bool Menyebut(string kepala) =>
        kepala.Contains("jumlah", StringComparison.OrdinalIgnoreCase)
        || kepala.Contains("total", StringComparison.OrdinalIgnoreCase);

    /// <summary>What a cell adds to the sum of its row: a dash or "nihil" nothing; null when it is no figure.</summary>
    public static decimal? Unsur(BarisTerbaca baris, KolomTerbaca kolom)
    {
        if (baris.Di(kolom) is { } angka)
        {
            return angka.Persen ? null : angka.Nilai;
        }

        return baris.Sel(kolom.Indeks).Trim().ToLowerInvariant() is "-" or "–" or "nihil" ? 0m : null;
    }

    private static bool Menjumlah(KolomTerbaca kolom, List<KolomTerbaca> unsur, IReadOnlyList<BarisTerbaca> baris)
    {
        var penuh = baris
            .Where(b => b.Di(kolom) is { Nilai: not 0, Persen: false } && unsur.All(k => Unsur(b, k) is not null))
            .ToList();
        var cocok = penuh.Count(b => b.Di(kolom)!.Sama(unsur.Sum(k => Unsur(b, k)!.Value)));
        return penuh.Count >= BarisMin && cocok * 2 > penuh.Count;
    }
}
