namespace Akuntabel.Domain.Telaah;

/// <summary>Tells which of a document's rating scales a table uses: the one that knows its categories.</summary>
internal static class PemilihSkala
{
    /// <summary>The scale of capaian: the one that the measuring tables name; the first where none is named.</summary>
    public static SkalaTercetak? Utama(IReadOnlyList<SkalaTercetak> semua, IReadOnlyList<TabelTerbaca> tabel) =>
        semua.Count == 0 ? null
        : semua.Count == 1 ? semua[0]
        : PalingDikenal(semua, [.. tabel.Where(Mengukur)]);

    private static SkalaTercetak PalingDikenal(IReadOnlyList<SkalaTercetak> semua, List<TabelTerbaca> ukur)
    {
        var kategori = ukur.Select(Kategori).ToList();
        var kenal = Berbeda(semua).ToDictionary(Kunci, s => kategori.Sum(k => Kenal(s, k)), StringComparer.Ordinal);
        var berskala = new HashSet<TabelTerbaca>(ukur, ReferenceEqualityComparer.Instance);
        return semua.MaxBy(s => kenal[Kunci(s)] - (berskala.Contains(s.Tabel) ? Kenal(s, Kategori(s.Tabel)) : 0))!;
    }

    /// <summary>Scales of other names and codes: where a scale is printed again, the first stands for all.</summary>
    public static IReadOnlyList<SkalaTercetak> Berbeda(IReadOnlyList<SkalaTercetak> semua) =>
        [.. semua.DistinctBy(Kunci, StringComparer.Ordinal)];

    private static string Kunci(SkalaTercetak skala) => string.Join('|', skala.Pita.Select(p => $"{p.Nama}/{p.Kode}"));

    /// <summary>The scale that knows most categories of a table; <paramref name="utama"/> where none knows more.</summary>
    public static SkalaTercetak? Untuk(TabelTerbaca tabel, IReadOnlyList<SkalaTercetak> semua, SkalaTercetak? utama)
    {
        var kategori = Kategori(tabel);
        var (pilihan, kenal) = (utama, utama is null ? 0 : Kenal(utama, kategori));
        foreach (var skala in semua)
        {
            if (!ReferenceEquals(skala.Tabel, tabel) && Kenal(skala, kategori) is var n && n > kenal)
            {
                (pilihan, kenal) = (skala, n);
            }
        }

        return pilihan;
    }

    private static bool Mengukur(TabelTerbaca tabel) =>
        tabel.Kolom.Any(k => k.Peran == PeranKolom.Capaian)
        || HurufKata.Betulkan(tabel.Asal.TeksKepala).Contains("capaian", StringComparison.OrdinalIgnoreCase);

    /// <summary>The categories a table prints, row by row.</summary>
    private static List<(string Nama, string Kode)> Kategori(TabelTerbaca tabel) =>
        [
            .. from b in tabel.Baris
            let isi = AturanKategori.Isi(tabel, b)
            where isi is not null
            select KategoriTercetak.Pisah(isi.Value.Kategori),
        ];

    private static int Kenal(SkalaTercetak skala, List<(string Nama, string Kode)> kategori) =>
        kategori.Count(k => skala.Menurut(k.Nama) is not null || (k.Kode.Length > 0 && skala.MenurutKode(k.Kode) is not null));
}
