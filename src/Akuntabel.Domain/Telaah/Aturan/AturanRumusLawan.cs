namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The formula of one indicator counts the opposite at another place: deaths where it counted cases, what came in where it counted what was
/// done. Told only of words that cannot stand for one another; other wordings of the same thing are many.
/// </summary>
internal sealed class AturanRumusLawan : PembandingRumus
{
    private const decimal SamaMin = 0.8m;

    /// <summary>Roots of words that tell opposite things.</summary>
    private static readonly (string[] Kiri, string[] Kanan)[] Lawan =
    [
        (["mati", "kematian", "meninggal"], ["kasus", "penderita", "sembuh", "kesembuhan", "kesakitan", "hidup"]),
        (["setelah", "sesudah"], ["sebelum"]),
        (["masuk", "diterima", "mendaftar"], ["selesai", "diselesaikan", "tuntas"]),
        (["meningkat", "peningkatan", "kenaikan"], ["menurun", "penurunan"]),
        (["rusak"], ["baik", "mantap"]),
        (["negeri"], ["swasta"]),
        (["perempuan"], ["laki"]),
        (["terlambat"], ["tepat"]),
        (["lulus"], ["mengulang", "tinggal"]),
    ];

    public override string Id => "TELAAH-RUMUS-31";

    public override string Bunyi => "rumus satu indikator menghitung hal yang sama di setiap tempat";

    public override string Contoh =>
        "formulasi indikator \"jumlah kasus malaria dibagi jumlah penduduk\", sedangkan penjelasannya \"jumlah kematian akibat malaria dibagi jumlah penduduk\"";

    public override Keparahan Keparahan => Keparahan.Material;

    protected override decimal SerupaMin => 0.3m;

    protected override BedaRumus? Beda(RumusKata awal, RumusKata lain) =>
        KesamaanRumus.SatuIndikator(awal, lain)
        && (
            (Berlawanan(awal.KataAtas, lain.KataAtas) && KesamaanRumus.Mirip(awal.KataBawah, lain.KataBawah) >= SamaMin)
            || (Berlawanan(awal.KataBawah, lain.KataBawah) && KesamaanRumus.Mirip(awal.KataAtas, lain.KataAtas) >= SamaMin)
        )
            ? BedaRumus.Pembagian(JenisCatatan.DefinisiTidakCocok, "Yang dihitung berlawanan", awal, lain)
            : null;

    private static bool Berlawanan(NamaBanding a, NamaBanding b)
    {
        var kiri = a.Kata.Except(b.Kata, StringComparer.Ordinal).ToList();
        var kanan = b.Kata.Except(a.Kata, StringComparer.Ordinal).ToList();
        return a.Kata.Intersect(b.Kata, StringComparer.Ordinal).Any(k => k is not ("jumlah" or "banyaknya" or "total"))
            && Array.Exists(
                Lawan,
                l =>
                    kiri.Exists(l.Kiri.Contains) && kanan.Exists(l.Kanan.Contains) && !kanan.Exists(l.Kiri.Contains)
                    || kiri.Exists(l.Kanan.Contains) && kanan.Exists(l.Kiri.Contains) && !kiri.Exists(l.Kiri.Contains)
            );
    }
}
