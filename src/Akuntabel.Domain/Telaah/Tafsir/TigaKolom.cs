namespace Akuntabel.Domain.Telaah;

/// <summary>Columns of target, realisasi and capaian that belong together.</summary>
internal sealed record TigaKolom(KolomTerbaca Target, KolomTerbaca Realisasi, KolomTerbaca Capaian)
{
    private const int BanyakMin = 3;

    /// <summary>
    /// For each column of capaian the target and realisasi left of it that explain most of its rows. The nearest pair is taken for granted in
    /// a short table; in a longer one at least one row must follow from it, and a pair further off must explain more than half.
    /// </summary>
    public static IEnumerable<TigaKolom> Cari(TabelTerbaca tabel)
    {
        foreach (var capaian in tabel.Kolom.Where(k => k.Peran is PeranKolom.Capaian or PeranKolom.PersenFisik))
        {
            var calon = Calon(tabel, capaian).Select((c, i) => (Kolom: c, Urutan: i, Isi: c.Isi(tabel))).ToList();
            if (calon.Count == 0)
            {
                continue;
            }

            var (terbaik, urutan, isi) = calon.MaxBy(c => (c.Isi.Cocok, -c.Urutan));
            if (
                capaian.Peran == PeranKolom.PersenFisik ? isi.Cocok >= BanyakMin && isi.Cocok * 3 >= isi.Penuh * 2
                : urutan == 0 ? isi.Cocok > 0 || isi.Penuh < BanyakMin
                : isi.Cocok >= BanyakMin && isi.Cocok * 2 > isi.Penuh
            )
            {
                yield return terbaik;
            }
        }
    }

    /// <summary>Pairs of the same year, the nearest first; a realisasi behind its target goes before one in front of it.</summary>
    private static IEnumerable<TigaKolom> Calon(TabelTerbaca tabel, KolomTerbaca capaian) =>
        from t in tabel.Kolom
        where
            t.Peran is PeranKolom.Target or PeranKolom.TargetLain
            && t.Indeks < capaian.Indeks
            && (t.Peran == PeranKolom.TargetLain || Setahun(t, capaian))
        from r in tabel.Kolom
        where
            r.Peran == PeranKolom.Realisasi
            && r.Indeks < capaian.Indeks
            && Setahun(r, capaian)
            && (t.Peran == PeranKolom.TargetLain || Setahun(r, t))
        orderby (t.Peran == PeranKolom.TargetLain) != Kemajuan(capaian), r.Indeks < t.Indeks, capaian.Indeks
            - r.Indeks, capaian.Indeks - t.Indeks
        select new TigaKolom(t, r, capaian);

    /// <summary>What a realisasi is of the target at the end of a plan: "Kemajuan", "Capaian terhadap Target Akhir".</summary>
    private static bool Kemajuan(KolomTerbaca capaian) =>
        capaian.Kepala.Contains("kemajuan", StringComparison.OrdinalIgnoreCase)
        || (
            KataTerhadap.Any(k => capaian.Kepala.Contains(k, StringComparison.OrdinalIgnoreCase))
            && KataAkhir.Any(k => capaian.Kepala.Contains(k, StringComparison.OrdinalIgnoreCase))
        );

    private static readonly string[] KataTerhadap = ["terhadap", "thd", "dibanding"];

    private static readonly string[] KataAkhir = ["akhir", "renstra", "rpjm"];

    private static bool Setahun(KolomTerbaca a, KolomTerbaca b) => a.Tahun is null || b.Tahun is null || a.Tahun == b.Tahun;

    private (int Cocok, int Penuh) Isi(TabelTerbaca tabel)
    {
        var (cocok, penuh) = (0, 0);
        foreach (var baris in tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data))
        {
            if (baris.Di(Target) is not { Nilai: not 0 } t || baris.Di(Realisasi) is not { } r || baris.Di(Capaian) is not { } c)
            {
                continue;
            }

            penuh++;
            cocok += Cocok(t.Nilai, r.Nilai, c) ? 1 : 0;
        }

        return (cocok, penuh);
    }

    private static bool Cocok(decimal t, decimal r, AngkaTercetak c) =>
        c.Sama(r / t * 100m) || c.Sama(((2m * t) - r) / t * 100m) || (r != 0 && c.Sama(t / r * 100m));
}
