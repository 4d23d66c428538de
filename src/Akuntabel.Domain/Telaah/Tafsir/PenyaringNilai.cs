namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Leaves out the figures of a table that differ from those of the other tables in too many rows: it counts something else than its header
/// was taken to say, as a table of progress does that adds up several years.
/// </summary>
internal static class PenyaringNilai
{
    private const int BedaMin = 2;

    /// <summary>A table may differ in one row, or in a quarter of them; one of progress to a later target in an eighth.</summary>
    private const int BagianBiasa = 4;
    private const int BagianBerjangka = 8;

    /// <summary>The figures of tables that agree with the others in most rows.</summary>
    public static IReadOnlyList<FaktaNilai> Seragam(IReadOnlyList<FaktaNilai> semua)
    {
        var buang = new HashSet<(MaknaNilai, TabelTerbaca)>();
        foreach (var makna in semua.GroupBy(f => f.Makna))
        {
            var menurutNama = makna.ToLookup(f => f.Nama.Kunci, StringComparer.Ordinal);
            foreach (
                var tabel in makna.GroupBy(f => f.Tabel, (IEqualityComparer<TabelTerbaca>)ReferenceEqualityComparer.Instance)
            )
            {
                var banding = tabel
                    .Select(f =>
                        (Fakta: f, Lain: menurutNama[f.Nama.Kunci].Where(x => !ReferenceEquals(x.Tabel, f.Tabel)).ToList())
                    )
                    .Where(x => x.Lain.Count > 0)
                    .ToList();
                var beda = banding.Count(x => !x.Lain.Exists(l => Perbandingan.Setara(l.Angka, x.Fakta.Angka)));
                var bagian = Berjangka(tabel.Key) ? BagianBerjangka : BagianBiasa;
                if (beda >= BedaMin && beda * bagian > banding.Count && Terbuang(tabel.Key, makna))
                {
                    buang.Add((makna.Key, tabel.Key));
                }
            }
        }

        return buang.Count == 0 ? semua : [.. semua.Where(f => !buang.Contains((f.Makna, f.Tabel)))];
    }

    /// <summary>Figures of another plan, where those that both plans state are the same but for one in five.</summary>
    public static IReadOnlyList<FaktaNilai> Sejalan(IReadOnlyList<FaktaNilai> utama, IReadOnlyList<FaktaNilai> lain)
    {
        var dikenal = utama.ToLookup(f => (f.Makna, f.Nama.Kunci));
        var banding = lain.Select(f => (Fakta: f, Utama: dikenal[(f.Makna, f.Nama.Kunci)].ToList()))
            .Where(x => x.Utama.Count > 0)
            .ToList();
        var sama = banding.Count(x => x.Utama.Exists(u => Perbandingan.Setara(u.Angka, x.Fakta.Angka)));
        return banding.Count >= SejalanMin && sama * 5 >= banding.Count * 4 ? lain : [];
    }

    private const int SejalanMin = 4;

    /// <summary>Of two tables that differ the one of progress goes, else the later one.</summary>
    private static bool Terbuang(TabelTerbaca tabel, IEnumerable<FaktaNilai> makna)
    {
        var semua = makna
            .Select(f => f.Tabel)
            .Distinct((IEqualityComparer<TabelTerbaca>)ReferenceEqualityComparer.Instance)
            .ToList();
        return Berjangka(tabel) || !ReferenceEquals(tabel, semua[0]) || semua.Count > 2 && !semua.Exists(Berjangka);
    }

    private static bool Berjangka(TabelTerbaca tabel)
    {
        var teks = $"{tabel.Asal.Judul} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}";
        return KataBerjangka.Any(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));
    }

    private static readonly string[] KataBerjangka =
    [
        "jangka menengah",
        "kemajuan",
        "akhir renstra",
        "akhir rpjmd",
        "akhir periode",
        "akhir rencana",
        "sampai dengan",
        "s.d.",
        "rpjm",
    ];
}
