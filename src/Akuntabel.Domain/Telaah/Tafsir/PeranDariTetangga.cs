namespace Akuntabel.Domain.Telaah;

/// <summary>Settles roles that a header word alone leaves open by the columns beside it and the caption.</summary>
internal static class PeranDariTetangga
{
    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> kolom, string judul) =>
        TahunRealisasi(PersenTahun(CapaianGanda(RataRataCapaian(kolom, judul))), judul);

    /// <summary>"Rata-rata" under a caption that speaks of capaian.</summary>
    private static IReadOnlyList<KolomTerbaca> RataRataCapaian(IReadOnlyList<KolomTerbaca> kolom, string judul) =>
        judul.Contains("capaian", StringComparison.OrdinalIgnoreCase) && kolom.All(k => k.Peran != PeranKolom.Capaian)
            ?
            [
                .. kolom.Select(k =>
                    k.Peran == PeranKolom.Lain
                    && k.Kepala.Trim(' ', '(', ')', '%').Equals("rata-rata", StringComparison.OrdinalIgnoreCase)
                        ? k with
                        {
                            Peran = PeranKolom.Capaian,
                        }
                        : k
                ),
            ]
            : kolom;

    /// <summary>"2021 Realisasi, 2021 %": percent right behind a realisasi of the same year is its capaian.</summary>
    private static IReadOnlyList<KolomTerbaca> PersenTahun(IReadOnlyList<KolomTerbaca> kolom) =>
        kolom.Any(k => k.Peran == PeranKolom.Lain && k.Tahun is not null && k.Kepala.EndsWith('%'))
            ?
            [
                .. kolom.Select(
                    (k, i) =>
                        i > 0
                        && k.Peran == PeranKolom.Lain
                        && k.Kepala.EndsWith('%')
                        && k.Tahun == kolom[i - 1].Tahun
                        && k.Tahun is not null
                        && kolom[i - 1].Peran == PeranKolom.Realisasi
                            ? k with
                            {
                                Peran = PeranKolom.Capaian,
                            }
                            : k
                ),
            ]
            : kolom;

    /// <summary>"Target, Capaian, % Capaian": the first is what was reached, the second the capaian in percent.</summary>
    private static IReadOnlyList<KolomTerbaca> CapaianGanda(IReadOnlyList<KolomTerbaca> kolom)
    {
        var capaian = kolom.Where(k => k.Peran == PeranKolom.Capaian).ToList();
        return
            capaian is [var nilai, var persen]
            && !Berpersen(nilai)
            && Berpersen(persen)
            && kolom.Any(k => k.Peran == PeranKolom.Target)
            && kolom.All(k => k.Peran != PeranKolom.Realisasi)
            ? [.. kolom.Select(k => k.Indeks == nilai.Indeks ? k with { Peran = PeranKolom.Realisasi } : k)]
            : kolom;
    }

    /// <summary>Columns headed by bare years in a table of realisasi.</summary>
    private static IReadOnlyList<KolomTerbaca> TahunRealisasi(IReadOnlyList<KolomTerbaca> kolom, string judul)
    {
        bool Ada(string kata) => judul.Contains(kata, StringComparison.OrdinalIgnoreCase);
        return Ada("realisasi") && !Ada("target") && !Ada("anggaran") && !Ada("keuangan") && !Ada("capaian")
            ?
            [
                .. kolom.Select(k =>
                    k.Peran == PeranKolom.Lain && k.Tahun is not null && k.Kepala.Length <= 12
                        ? k with
                        {
                            Peran = PeranKolom.Realisasi,
                        }
                        : k
                ),
            ]
            : kolom;
    }

    private static bool Berpersen(KolomTerbaca kolom) =>
        kolom.Kepala.Contains('%', StringComparison.Ordinal)
        || kolom.Kepala.Contains("persen", StringComparison.OrdinalIgnoreCase)
        || kolom.Kepala.Contains("tingkat", StringComparison.OrdinalIgnoreCase);
}
