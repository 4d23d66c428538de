namespace Akuntabel.Domain.Telaah;

/// <summary>
/// One division told twice: with its two sides changed about, or, for one indicator, with another divisor. The formula that stands more
/// often, or else first, is taken as the one the report means.
/// </summary>
internal sealed class AturanRumusBeda : AturanTelaah
{
    private const decimal SamaMin = 0.8m;
    private const decimal BedaMaks = 0.4m;
    private const decimal TermuatMaks = 0.67m;

    public override string Id => "TELAAH-RUMUS-4";

    public override string Bunyi => "rumus satu indikator sama di setiap tempat";

    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override string Contoh =>
        "di satu tempat jumlah perkara selesai dibagi jumlah perkara masuk, di tempat lain jumlah perkara masuk dibagi jumlah perkara selesai";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rumus = konteks.Rumus.Where(r => !Ukuran(r)).ToList();
        var indeks = new IndeksNama<RumusKata>(rumus, r => NamaBanding.Dari($"{r.Atas} {r.Bawah}"), 0.5m);
        var sudah = new HashSet<TempatNaskah>();
        for (var i = 0; i < rumus.Count; i++)
        {
            var awal = rumus[i];
            foreach (var (lain, _) in indeks.Serupa(NamaBanding.Dari($"{awal.Atas} {awal.Bawah}"), i + 1))
            {
                if (Tertukar(awal, lain) && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(JenisCatatan.RumusSalah, awal, lain, "Pembilang dan penyebut tertukar"));
                }
                else if (PenyebutBeda(awal, lain) && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(JenisCatatan.DefinisiTidakCocok, awal, lain, "Penyebutnya berbeda"));
                }
            }
        }
    }

    /// <summary>Capaian and absorption have formulas of their own: these may stand either way.</summary>
    private static bool Ukuran(RumusKata rumus) =>
        KataUkuran.Any(k =>
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

    private CatatanTelaah Temuan(JenisCatatan jenis, RumusKata awal, RumusKata lain, string beda) =>
        Catatan(
            jenis,
            Keparahan,
            Yakin,
            "Rumus",
            [awal.Tempat, lain.Tempat],
            lain.Nama.Length > 0 ? lain.Nama : awal.Nama,
            $"{lain.Atas} / {lain.Bawah}",
            $"{awal.Atas} / {awal.Bawah}",
            $"{beda}: di sini {lain.Atas} dibagi {lain.Bawah}, di tempat lain {awal.Atas} dibagi {awal.Bawah}."
        );
}
