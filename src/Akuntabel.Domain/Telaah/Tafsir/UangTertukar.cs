namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Columns of pagu and realisasi whose torn headers were laid in the wrong order: percent or rest of the rows follow only when the two are
/// taken the other way round.
/// </summary>
internal static class UangTertukar
{
    private const int BarisMin = 2;

    public static IReadOnlyList<KolomTerbaca> Luruskan(IReadOnlyList<KolomTerbaca> kolom, IReadOnlyList<BarisTerbaca> baris)
    {
        if (
            Satu(kolom, PeranKolom.Pagu) is not { } pagu
            || Satu(kolom, PeranKolom.RealisasiAnggaran) is not { } realisasi
            || Benar(kolom, baris, pagu, realisasi) > 0
            || Benar(kolom, baris, realisasi, pagu) < BarisMin
        )
        {
            return kolom;
        }

        return
        [
            .. kolom.Select(k =>
                k.Indeks == pagu.Indeks ? k with { Peran = PeranKolom.RealisasiAnggaran, Kepala = realisasi.Kepala }
                : k.Indeks == realisasi.Indeks ? k with { Peran = PeranKolom.Pagu, Kepala = pagu.Kepala }
                : k
            ),
        ];
    }

    private static KolomTerbaca? Satu(IReadOnlyList<KolomTerbaca> kolom, PeranKolom peran) =>
        kolom.Where(k => k.Peran == peran).ToList() is [var satu] ? satu : null;

    private static int Benar(
        IReadOnlyList<KolomTerbaca> kolom,
        IReadOnlyList<BarisTerbaca> baris,
        KolomTerbaca pagu,
        KolomTerbaca realisasi
    ) =>
        baris.Count(b =>
            b.Di(pagu) is { Nilai: > 0 } p
            && b.Di(realisasi) is { } r
            && r.Nilai != p.Nilai
            && kolom.Any(k =>
                b.Di(k) is { } x
                && (
                    k.Peran == PeranKolom.PersenKeuangan && x.Sama(r.Nilai / p.Nilai * 100m)
                    || k.Peran == PeranKolom.Sisa && x.Nilai == p.Nilai - r.Nilai
                )
            )
        );
}
