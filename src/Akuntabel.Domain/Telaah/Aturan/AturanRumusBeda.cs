namespace Akuntabel.Domain.Telaah;

/// <summary>
/// One division told twice: with its two sides changed about, or, for one indicator, with another divisor. The formula that stands more
/// often, or else first, is taken as the one the report means.
/// </summary>
internal sealed class AturanRumusBeda : PembandingRumus
{
    private const decimal SamaMin = 0.8m;
    private const decimal BedaMaks = 0.4m;
    private const decimal TermuatMaks = 0.67m;

    public override string Id => "TELAAH-RUMUS-4";

    public override string Bunyi => "rumus satu indikator sama di setiap tempat";

    public override string Contoh =>
        "di satu tempat jumlah perkara selesai dibagi jumlah perkara masuk, di tempat lain jumlah perkara masuk dibagi jumlah perkara selesai";

    public override Keparahan Keparahan => Keparahan.Minor;

    protected override decimal SerupaMin => 0.5m;

    protected override BedaRumus? Beda(RumusKata awal, RumusKata lain) =>
        Tertukar(awal, lain) ? BedaRumus.Pembagian(JenisCatatan.RumusSalah, "Pembilang dan penyebut tertukar", awal, lain)
        : PenyebutBeda(awal, lain) ? BedaRumus.Pembagian(JenisCatatan.DefinisiTidakCocok, "Penyebutnya berbeda", awal, lain)
        : null;

    /// <summary>Capaian and absorption have formulas of their own: these may stand either way.</summary>
    protected override bool Diperiksa(RumusKata rumus) =>
        !KataUkuran.Any(k =>
            rumus.Atas.Contains(k, StringComparison.OrdinalIgnoreCase)
            || rumus.Bawah.Contains(k, StringComparison.OrdinalIgnoreCase)
        );

    private static readonly string[] KataUkuran =
    [
        "target",
        "realisasi",
        "capaian",
        "pagu",
        "anggaran",
        "tahun lalu",
        "tahun sebelumnya",
        "tahun n",
    ];

    private static bool Tertukar(RumusKata a, RumusKata b) =>
        a.Persen
        && b.Persen
        && KesamaanRumus.Mirip(a.KataAtas, b.KataBawah) is var silang
        && KesamaanRumus.Mirip(a.KataBawah, b.KataAtas) is var balik
        && silang >= SamaMin
        && balik >= SamaMin
        && silang + balik
            > KesamaanRumus.Mirip(a.KataAtas, b.KataAtas) + KesamaanRumus.Mirip(a.KataBawah, b.KataBawah) + BedaMaks;

    private static bool PenyebutBeda(RumusKata a, RumusKata b) =>
        KesamaanRumus.SatuIndikator(a, b)
        && KesamaanRumus.Mirip(a.KataAtas, b.KataAtas) >= SamaMin
        && KesamaanRumus.Mirip(a.KataBawah, b.KataBawah) <= BedaMaks
        && a.KataBawah.Termuat(b.KataBawah) < TermuatMaks
        && !KataSearti.Ada(KesamaanRumus.Inti(a.KataBawah), KesamaanRumus.Inti(b.KataBawah));
}
