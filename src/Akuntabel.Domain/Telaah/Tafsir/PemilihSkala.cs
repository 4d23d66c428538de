namespace Akuntabel.Domain.Telaah;

/// <summary>Tells which of a document's rating scales a table uses: the one that knows its categories.</summary>
internal static class PemilihSkala
{
    /// <summary>The scale of capaian: the one that the measuring tables name; the first where none is named.</summary>
    public static SkalaTercetak? Utama(IReadOnlyList<SkalaTercetak> semua, IReadOnlyList<TabelTerbaca> tabel) =>
        semua.Count == 0 ? null
        : semua.Count == 1 ? semua[0]
        : semua
            .Select((s, i) => (Skala: s, Urutan: i, Kenal: tabel.Where(t => Mengukur(t, s)).Sum(t => Kenal(s, t))))
            .OrderByDescending(x => x.Kenal)
            .ThenBy(x => x.Urutan)
            .First()
            .Skala;

    /// <summary>The scale that knows most categories of a table; <paramref name="utama"/> where none knows more.</summary>
    public static SkalaTercetak? Untuk(TabelTerbaca tabel, IReadOnlyList<SkalaTercetak> semua, SkalaTercetak? utama)
    {
        var (pilihan, kenal) = (utama, utama is null ? 0 : Kenal(utama, tabel));
        foreach (var skala in semua)
        {
            if (!ReferenceEquals(skala.Tabel, tabel) && Kenal(skala, tabel) is var n && n > kenal)
            {
                (pilihan, kenal) = (skala, n);
            }
        }

        return pilihan;
    }

    private static bool Mengukur(TabelTerbaca tabel, SkalaTercetak skala) =>
        !ReferenceEquals(tabel, skala.Tabel)
        && (
            tabel.Kolom.Any(k => k.Peran == PeranKolom.Capaian)
            || HurufKata.Betulkan(tabel.Asal.TeksKepala).Contains("capaian", StringComparison.OrdinalIgnoreCase)
        );

    private static int Kenal(SkalaTercetak skala, TabelTerbaca tabel) =>
        tabel.Baris.Count(b =>
            AturanKategori.Isi(tabel, b) is { } isi
            && KategoriTercetak.Pisah(isi.Kategori) is var (nama, kode)
            && (skala.Menurut(nama) is not null || (kode.Length > 0 && skala.MenurutKode(kode) is not null))
        );
}
