namespace Akuntabel.Domain.Telaah;

/// <summary>In a table with a pagu column, "realisasi" and "%" speak of money.</summary>
internal static class PeranKeuangan
{
    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> kolom)
    {
        var pagu = kolom.FirstOrDefault(k => k.Peran == PeranKolom.Pagu);
        if (pagu is null)
        {
            return kolom;
        }

        return
        [
            .. kolom.Select(k =>
                k.Indeks < pagu.Indeks
                    ? k
                    : k.Peran switch
                    {
                        PeranKolom.Realisasi => k with { Peran = PeranKolom.RealisasiAnggaran },
                        PeranKolom.Capaian => k with { Peran = PeranKolom.PersenKeuangan },
                        PeranKolom.Lain when k.Kepala.Contains('%', StringComparison.Ordinal) => k with
                        {
                            Peran = PeranKolom.PersenKeuangan,
                        },
                        _ => k,
                    }
            ),
        ];
    }
}
