namespace Akuntabel.Domain.Telaah;

/// <summary>A column whose figures are realisasi over target is one of capaian, whatever a scan left of its header.</summary>
internal static class PeranCapaian
{
    private const int BarisMin = 3;

    public static IReadOnlyList<KolomTerbaca> DariHitungan(IReadOnlyList<KolomTerbaca> kolom, IReadOnlyList<BarisTerbaca> baris)
    {
        var target = kolom.Where(k => k.Peran == PeranKolom.Target).ToList();
        var realisasi = kolom.Where(k => k.Peran == PeranKolom.Realisasi).ToList();
        if (target is not [var t] || realisasi is not [var r] || kolom.Any(k => k.Peran == PeranKolom.Capaian))
        {
            return kolom;
        }

        var calon = kolom.Where(k => k.Peran == PeranKolom.Lain && k.Indeks > r.Indeks && Hitungan(k, t, r, baris)).ToList();
        return calon is [var satu]
            ? [.. kolom.Select(k => k.Indeks == satu.Indeks ? k with { Peran = PeranKolom.Capaian } : k)]
            : kolom;
    }

    /// <summary>More than half of the rows follow one of the forms of capaian.</summary>
    private static bool Hitungan(
        KolomTerbaca kolom,
        KolomTerbaca target,
        KolomTerbaca realisasi,
        IReadOnlyList<BarisTerbaca> baris
    )
    {
        var isi = baris
            .Where(b => b.Jenis == JenisBarisTabel.Data)
            .Select(b => (Cetak: b.Di(kolom), T: b.Di(target)?.Nilai ?? 0m, R: b.Di(realisasi)?.Nilai))
            .Where(x => x.Cetak is not null && x.T != 0m && x.R is not null)
            .ToList();
        var cocok = isi.Count(x => x.Cetak!.Sama(x.R!.Value / x.T * 100m) || x.Cetak.Sama(((2m * x.T) - x.R.Value) / x.T * 100m));
        return isi.Count >= BarisMin && cocok * 2 > isi.Count;
    }
}
