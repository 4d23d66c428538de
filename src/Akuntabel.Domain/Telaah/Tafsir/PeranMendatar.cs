namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Finds by arithmetic a last column that is the sum of the count columns before it: it must hold for most rows, whatever its header says.
/// </summary>
internal static class PeranMendatar
{
    private const int BarisMin = 3;

    public static IReadOnlyList<KolomTerbaca> Perjelas(IReadOnlyList<KolomTerbaca> kolom, IReadOnlyList<BarisTerbaca> baris)
    {
        if (kolom.Any(k => k.Peran is PeranKolom.Pagu or PeranKolom.Target or PeranKolom.Capaian or PeranKolom.Realisasi))
        {
            return kolom;
        }

        var hitungan = kolom
            .Where(k => k.Peran != PeranKolom.Nomor && baris.Count(b => Isi(b, k) is { Desimal: 0 }) >= BarisMin)
            .ToList();
        if (hitungan.Count < 3)
        {
            return kolom;
        }

        var akhir = hitungan[^1];
        var unsur = hitungan[..^1];
        var penuh = baris.Where(b => Isi(b, akhir) is not null && unsur.All(k => Isi(b, k) is not null)).ToList();
        var cocok = penuh.Count(b => unsur.Sum(k => Isi(b, k)!.Nilai) == Isi(b, akhir)!.Nilai);
        return penuh.Count >= BarisMin && cocok * 2 > penuh.Count
            ? [.. kolom.Select(k => k.Indeks == akhir.Indeks ? k with { Peran = PeranKolom.JumlahMendatar } : k)]
            : kolom;
    }

    private static AngkaTercetak? Isi(BarisTerbaca baris, KolomTerbaca kolom) =>
        kolom.Indeks < baris.Angka.Count ? baris.Angka[kolom.Indeks] : null;
}
