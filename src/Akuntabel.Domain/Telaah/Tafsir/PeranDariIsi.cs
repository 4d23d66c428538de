namespace Akuntabel.Domain.Telaah;

/// <summary>A column headed like a text ("Sasaran", "Uraian") that holds figures is a column of figures.</summary>
internal static class PeranDariIsi
{
    public static IReadOnlyList<KolomTerbaca> Perjelas(
        IReadOnlyList<KolomTerbaca> kolom,
        IReadOnlyList<BarisNaskah> baris,
        int jumlahKepala
    ) =>
        [
            .. kolom.Select(k =>
                Teks(k.Peran) && Berangka(k, baris.Skip(jumlahKepala))
                || k.Peran == PeranKolom.Sisa && Efisiensi(k) && Kecil(k, baris.Skip(jumlahKepala))
                    ? k with
                    {
                        Peran = PeranKolom.Lain,
                    }
                    : k
            ),
        ];

    private const decimal PersenMaks = 1_000m;

    private static bool Efisiensi(KolomTerbaca kolom) => kolom.Kepala.Contains("efisiensi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Percent or points, no money left.</summary>
    private static bool Kecil(KolomTerbaca kolom, IEnumerable<BarisNaskah> baris) =>
        baris
            .Where(b => kolom.Indeks < b.Sel.Count)
            .Select(b => PembacaAngka.Sel(b.Sel[kolom.Indeks]))
            .OfType<AngkaTercetak>()
            .ToList()
            is { Count: > 0 } isi
        && isi.TrueForAll(a => Math.Abs(a.Nilai) < PersenMaks && (a.Persen || a.Desimal > 0 || a.Nilai == 0));

    private static bool Teks(PeranKolom peran) => peran is PeranKolom.Sasaran or PeranKolom.Indikator or PeranKolom.Uraian;

    private static bool Berangka(KolomTerbaca kolom, IEnumerable<BarisNaskah> baris)
    {
        var isi = baris
            .Where(b => kolom.Indeks < b.Sel.Count && b.Sel[kolom.Indeks].Length > 0)
            .Select(b => b.Sel[kolom.Indeks])
            .ToList();
        return isi.Count >= 2 && isi.All(s => PembacaAngka.Sel(s) is { Satuan.Length: 0 });
    }
}
