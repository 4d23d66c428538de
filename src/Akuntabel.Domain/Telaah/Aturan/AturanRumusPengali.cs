using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>One division multiplied by 1.000 here and by 100.000 there, for one indicator.</summary>
internal sealed class AturanRumusPengali : PembandingRumus
{
    private const decimal SamaMin = 0.8m;

    public override string Id => "TELAAH-RUMUS-30";

    public override string Bunyi => "pengali rumus satu indikator sama di setiap tempat";

    public override string Contoh =>
        "formulasi indikator \"… dibagi jumlah penduduk dikali 100.000\", sedangkan penjelasannya \"… dikali 1.000\"";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.84m;

    protected override decimal SerupaMin => SamaMin;

    protected override bool Diperiksa(RumusKata rumus) => rumus.Kali is not null;

    protected override BedaRumus? Beda(RumusKata awal, RumusKata lain)
    {
        if (awal.Kali == lain.Kali || !Sama(awal, lain))
        {
            return null;
        }

        var (sini, sana) = (CetakAngka.Seperlunya(lain.Kali!.Value), CetakAngka.Seperlunya(awal.Kali!.Value));
        return new(
            JenisCatatan.RumusSalah,
            $"dikali {sini}",
            $"dikali {sana}",
            $"Di sini {lain.Atas} dibagi {lain.Bawah} dikali {sini}, di tempat lain dikali {sana}."
        );
    }

    private static bool Sama(RumusKata a, RumusKata b) =>
        KesamaanRumus.SatuIndikator(a, b)
        && KesamaanRumus.Mirip(a.KataAtas, b.KataAtas) >= SamaMin
        && KesamaanRumus.Mirip(a.KataBawah, b.KataBawah) >= SamaMin;
}
