namespace Akuntabel.Domain.Telaah;

/// <summary>What two formulas of one report may not differ in: every formula is compared with those before it that are worded alike.</summary>
internal abstract class PembandingRumus : AturanTelaah
{
    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override decimal Yakin => 0.8m;

    /// <summary>Share of common words, 0 to 1, from which two formulas are compared at all.</summary>
    protected abstract decimal SerupaMin { get; }

    public sealed override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var rumus = konteks.Rumus.Where(Diperiksa).ToList();
        var indeks = new IndeksNama<RumusKata>(rumus, Kata, SerupaMin);
        var sudah = new HashSet<TempatNaskah>();
        for (var i = 0; i < rumus.Count; i++)
        {
            foreach (var (lain, _) in indeks.Serupa(Kata(rumus[i]), i + 1))
            {
                if (Beda(rumus[i], lain) is { } beda && sudah.Add(lain.Tempat))
                {
                    hasil.Catat(Temuan(beda, rumus[i], lain));
                }
            }
        }
    }

    /// <summary>False for a formula this rule does not speak of.</summary>
    protected virtual bool Diperiksa(RumusKata rumus) => true;

    /// <summary>What is wrong with the later of two formulas; null when they agree or speak of two things.</summary>
    protected abstract BedaRumus? Beda(RumusKata awal, RumusKata lain);

    private static NamaBanding Kata(RumusKata rumus) => NamaBanding.Dari($"{rumus.Atas} {rumus.Bawah}");

    private CatatanTelaah Temuan(BedaRumus beda, RumusKata awal, RumusKata lain) =>
        Catatan(
            beda.Jenis,
            Keparahan,
            Yakin,
            "Rumus",
            [awal.Tempat, lain.Tempat],
            lain.Nama.Length > 0 ? lain.Nama : awal.Nama,
            beda.Tercetak,
            beda.Seharusnya,
            beda.Penjelasan
        );

    /// <summary>How two formulas differ.</summary>
    /// <param name="Jenis">The kind of note.</param>
    /// <param name="Tercetak">What the later one says.</param>
    /// <param name="Seharusnya">What the earlier one says.</param>
    /// <param name="Penjelasan">The sentence of the note, in Indonesian.</param>
    protected sealed record BedaRumus(JenisCatatan Jenis, string Tercetak, string Seharusnya, string Penjelasan)
    {
        /// <summary>Two divisions whose sides differ.</summary>
        /// <param name="sebutan">The words that open the note.</param>
        public static BedaRumus Pembagian(JenisCatatan jenis, string sebutan, RumusKata awal, RumusKata lain) =>
            new(
                jenis,
                $"{lain.Atas} / {lain.Bawah}",
                $"{awal.Atas} / {awal.Bawah}",
                $"{sebutan}: di sini {lain.Atas} dibagi {lain.Bawah}, di tempat lain {awal.Atas} dibagi {awal.Bawah}."
            );
    }
}
