namespace Akuntabel.Domain.Telaah;

/// <summary>How many items follow a sentence that announces them: rows of a table, items of a list, bands of a scale.</summary>
internal static class ButirMenyusul
{
    /// <summary>"dikelompokkan dalam 5 (lima) kategori berikut:": the bands of a scale that follows; null when none does.</summary>
    public static int? Pita(KonteksTelaah konteks, string hal, int indeks) =>
        hal.ToLowerInvariant() is "kategori" or "kriteria" or "predikat" or "skala" or "tingkatan"
        && konteks.Naskah.Bagian.Skip(indeks).Take(SkalaMaks).OfType<TabelNaskah>().FirstOrDefault() is { } tabel
        && konteks.SemuaSkala.FirstOrDefault(s => ReferenceEquals(s.Tabel.Asal, tabel)) is { } skala
        && skala.Pita.Count == skala.Tabel.Baris.Count
            ? skala.Pita.Count
            : null;

    private const int SkalaMaks = 3;

    private const int JudulMaks = 160;

    /// <summary>Parts between a sentence and its table that are the table's caption, on one line or two.</summary>
    private static int LewatiJudul(IReadOnlyList<BagianNaskah> bagian, int indeks)
    {
        bool Teks(int i, Func<string, bool> ini) =>
            indeks + i < bagian.Count && bagian[indeks + i] is ParagrafNaskah p && ini(p.Teks);
        var banyak = 0;
        while (Teks(banyak, t => t.TrimStart('*', ' ').StartsWith("Tabel ", StringComparison.OrdinalIgnoreCase)))
        {
            banyak++;
        }

        var lanjut = banyak > 0 && Teks(banyak, t => t.Length <= JudulMaks && !t.TrimEnd().EndsWith('.')) ? banyak + 1 : banyak;
        return indeks + lanjut < bagian.Count && bagian[indeks + lanjut] is TabelNaskah ? lanjut : banyak;
    }

    /// <summary>
    /// Rows of the table, or items of the list, that follows at once; null when something else follows. Where rows are numbered by sasaran,
    /// its indicators are counted too: the sentence may mean either.
    /// </summary>
    public static (int? Isi, IReadOnlyList<int> Lain) Banyak(KonteksTelaah konteks, int indeks, string hal)
    {
        var bagian = konteks.Naskah.Bagian;
        indeks += LewatiJudul(bagian, indeks);

        if (indeks >= bagian.Count)
        {
            return (null, []);
        }

        if (bagian[indeks] is TabelNaskah tabel)
        {
            var terbaca = konteks.Tabel.First(t => ReferenceEquals(t.Asal, tabel));
            var bernomor = terbaca.Baris.Count(b => b.Nomor.Length > 0);
            int[] lain =
            [
                terbaca.Baris.Count(b => b.Jenis == JenisBarisTabel.Data),
                .. terbaca
                    .Kolom.Where(k => k.Peran is PeranKolom.Sasaran or PeranKolom.Indikator or PeranKolom.Uraian)
                    .SelectMany(k =>
                    {
                        var sel = terbaca.Baris.Where(b => b.Jenis != JenisBarisTabel.Jumlah && b.Sel(k.Indeks).Length > 0);
                        return new[]
                        {
                            sel.Count(),
                            sel.Select(b => b.Sel(k.Indeks)).Distinct(StringComparer.OrdinalIgnoreCase).Count(),
                        };
                    }),
            ];
            return (bernomor > 0 ? bernomor : null, lain);
        }

        return ButirBerlabel.Banyak(bagian, indeks, hal);
    }
}
