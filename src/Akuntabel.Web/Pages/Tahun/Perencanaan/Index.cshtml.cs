using Akuntabel.Domain.Perencanaan;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Perencanaan;

/// <summary>The plan of the agency and of its region, and the Indikator Kinerja Utama.</summary>
public sealed class IndexModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "perencanaan";

    public override string Judul => "Perencanaan";

    public IReadOnlyList<CabangRencana> Renstra { get; private set; } = [];

    public IReadOnlyList<CabangRencana> Rpjmd { get; private set; } = [];

    /// <summary>Pohon kinerja and cascading, drawn.</summary>
    public IReadOnlyList<BaganRencana> Bagan { get; private set; } = [];

    public IReadOnlyList<(BarisIku Baris, Indikator Indikator)> Iku { get; private set; } = [];

    public IReadOnlyList<(BarisRenja Baris, BarisTarget Target)> Renja { get; private set; } = [];

    public void OnGet()
    {
        var indikator = Berkas.Indikator.ToDictionary(i => i.Id);
        Renstra = PohonRencana.Renstra(Berkas);
        Rpjmd = PohonRencana.Rpjmd(Berkas);
        Bagan = BaganRencana.Semua(Berkas);
        Iku = [.. Berkas.BarisIku.OrderBy(b => b.Urutan).Select(b => (b, indikator[b.IndikatorId]))];
        var baris = Berkas.BarisRenja.OrderBy(b => b.Urutan).ToList();
        var target = TabelTarget.Susun(Berkas, [.. baris.Select(b => indikator[b.IndikatorId])], SumberTarget.Renja);
        var kolom = target.Tahun.ToList().IndexOf(Tahun);
        Renja =
        [
            .. baris.Zip(target.Baris, (b, t) => (b, kolom < 0 ? t with { Target = [] } : t with { Target = [t.Target[kolom]] })),
        ];
    }
}
