namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Holds back the notes of a rule that nearly every row of one table breaks: one wrong row among right ones is an error, but where all are
/// wrong the columns were read wrongly or mean something else.
/// </summary>
internal static class PenahanSalahBaca
{
    private const int BarisMin = 4;
    private const decimal BagianMin = 0.75m;

    /// <summary>Kinds that depend on what the columns mean. Others are true of whole tables too: a ratio for a percent, a scale with gaps.</summary>
    private static readonly HashSet<JenisCatatan> Kolom =
    [
        JenisCatatan.CapaianSalah,
        JenisCatatan.PecahanTidakCocok,
        JenisCatatan.SisaSalah,
        JenisCatatan.PersenSerapanSalah,
        JenisCatatan.PersenPerubahanSalah,
        JenisCatatan.SelisihSalah,
        JenisCatatan.TargetBedaAntarTabel,
        JenisCatatan.RealisasiBedaAntarTabel,
    ];

    /// <summary>The notes that remain, and the tables told as a whole.</summary>
    public static (List<CatatanTelaah> Catatan, List<TabelDitahan> Ditahan) Saring(
        IReadOnlyList<CatatanTelaah> catatan,
        IReadOnlyList<PemeriksaanCocok> cocok
    )
    {
        var sesuai = cocok.ToLookup(c => (c.Aturan, c.Tabel));
        var tinggal = new List<CatatanTelaah>();
        var ditahan = new List<TabelDitahan>();
        foreach (var kelompok in catatan.GroupBy(c => (c.IdAturan, c.Aturan, c.Tabel, c.Jenis)))
        {
            var baris = kelompok.Select(c => c.Tempat[0]).Distinct().ToList();
            if (
                Kolom.Contains(kelompok.Key.Jenis)
                && kelompok.Key.Tabel.StartsWith("Tabel", StringComparison.Ordinal)
                && baris.Count >= BarisMin
                && baris.Count >= BagianMin * (baris.Count + sesuai[(kelompok.Key.Aturan, kelompok.Key.Tabel)].Count())
            )
            {
                ditahan.Add(
                    new TabelDitahan
                    {
                        Tabel = kelompok.Key.Tabel,
                        Tempat = baris.MinBy(t => t.BarisAwal)!,
                        Aturan = kelompok.Key.Aturan,
                        Baris = baris.Count,
                    }
                );
            }
            else
            {
                tinggal.AddRange(kelompok);
            }
        }

        return (tinggal, ditahan);
    }
}
