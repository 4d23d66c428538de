namespace Akuntabel.Domain.Telaah;

/// <summary>A column whose figures are realisasi over target is one of capaian, whatever a scan left of its header.</summary>
internal static class PeranCapaian
{
    private const int BarisMin = 3;

    public static IReadOnlyList<KolomTerbaca> DariHitungan(IReadOnlyList<KolomTerbaca> kolom, IReadOnlyList<BarisTerbaca> baris)
    {
        if (NilaiBerkategori(kolom) is { } nilai)
        {
            return [.. kolom.Select(k => k.Indeks == nilai.Indeks ? k with { Peran = PeranKolom.Capaian } : k)];
        }

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

    /// <summary>"Nilai Sasaran" beside a category, in a table that has neither target nor capaian: what the category rates.</summary>
    private static KolomTerbaca? NilaiBerkategori(IReadOnlyList<KolomTerbaca> kolom) =>
        kolom.Any(k => k.Peran == PeranKolom.Kategori)
        && kolom.All(k => k.Peran is not PeranKolom.Capaian and not PeranKolom.Target and not PeranKolom.Realisasi)
        && kolom.Where(k => k.Peran == PeranKolom.Lain && BernamaNilai(k.Kepala)).ToList() is [var satu]
            ? satu
            : null;

    private static bool BernamaNilai(string kepala) =>
        kepala.TrimStart().StartsWith("nilai ", StringComparison.OrdinalIgnoreCase)
        && KataNilai.Any(k => kepala.Contains(k, StringComparison.OrdinalIgnoreCase));

    private static readonly string[] KataNilai = ["sasaran", "kinerja", "capaian"];

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
