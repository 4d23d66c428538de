namespace Akuntabel.Domain.Telaah;

/// <summary>In a table with a pagu column, or with a target in rupiah, "realisasi" and "%" speak of money.</summary>
internal static class PeranKeuangan
{
    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> semula)
    {
        var kolom = TargetUang(semula);
        var pagu = kolom.FirstOrDefault(k => k.Peran == PeranKolom.Pagu);
        if (pagu is null)
        {
            return kolom;
        }

        // Before, after, change: there the percent is the change, not absorption.
        if (
            kolom.Count(k => k.Peran == PeranKolom.Pagu) >= 2
            && kolom.All(k => k.Peran is not PeranKolom.Realisasi and not PeranKolom.RealisasiAnggaran)
        )
        {
            return
            [
                .. kolom.Select(k =>
                    k.Peran is PeranKolom.Capaian or PeranKolom.PersenKeuangan ? k with { Peran = PeranKolom.Lain } : k
                ),
            ];
        }

        // "Capaian" beside a column that names absorption, or with the word kinerja, is the capaian of an indicator.
        var bernama = kolom.Any(k => k.Peran == PeranKolom.PersenKeuangan);
        return
        [
            .. kolom.Select(k =>
                k.Indeks < pagu.Indeks
                    ? k
                    : k.Peran switch
                    {
                        PeranKolom.Realisasi => k with { Peran = PeranKolom.RealisasiAnggaran },
                        PeranKolom.Capaian when !bernama && !k.Kepala.Contains("kinerja", StringComparison.OrdinalIgnoreCase) =>
                            k with
                            {
                                Peran = PeranKolom.PersenKeuangan,
                            },
                        PeranKolom.Lain when k.Kepala.Contains("efisiensi", StringComparison.OrdinalIgnoreCase) => k,
                        PeranKolom.Lain
                            when k.Kepala.Contains('%', StringComparison.Ordinal)
                                || k.Kepala.Trim(' ', '(', ')') is { } kata
                                    && (
                                        kata.Equals("persen", StringComparison.OrdinalIgnoreCase)
                                        || kata.Equals("persentase", StringComparison.OrdinalIgnoreCase)
                                    ) => k with
                        {
                            Peran = PeranKolom.PersenKeuangan,
                        },
                        _ => k,
                    }
            ),
        ];
    }

    /// <summary>"Target (Rp), Realisasi (Rp), %": what is to come in, against what came in.</summary>
    private static IReadOnlyList<KolomTerbaca> TargetUang(IReadOnlyList<KolomTerbaca> kolom) =>
        Satu(kolom, PeranKolom.Target) is { } target
        && Satu(kolom, PeranKolom.RealisasiAnggaran) is { } realisasi
        && Satu(kolom, PeranKolom.Capaian) is { } persen
        && Rupiah(target)
        && target.Indeks + 1 == realisasi.Indeks
        && realisasi.Indeks < persen.Indeks
        && kolom.All(k => k.Peran is not (PeranKolom.Pagu or PeranKolom.PersenKeuangan or PeranKolom.Indikator))
            ? [.. kolom.Select(k => k.Indeks == target.Indeks ? k with { Peran = PeranKolom.Pagu } : k)]
            : kolom;

    private static KolomTerbaca? Satu(IReadOnlyList<KolomTerbaca> kolom, PeranKolom peran) =>
        kolom.Where(k => k.Peran == peran).ToList() is [var satu] ? satu : null;

    private static bool Rupiah(KolomTerbaca kolom) =>
        kolom.Kepala.Contains("(Rp", StringComparison.OrdinalIgnoreCase)
        || kolom.Kepala.Contains("rupiah", StringComparison.OrdinalIgnoreCase);
}
