using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The plan's own targets of an indicator, year by year.</summary>
internal static class TargetRencana
{
    private static readonly SumberTarget[] Urutan = [SumberTarget.Renstra, SumberTarget.Iku, SumberTarget.Rpjmd];

    /// <summary>Yearly targets of the Renstra (newest version), else of the IKU, else of the RPJMD; oldest first.</summary>
    public static IReadOnlyList<(int Tahun, LangkahHitung Langkah)> Deret(IndeksBerkas indeks, Indikator indikator)
    {
        var tahunan = indeks
            .Target(indikator.Id)
            .Where(t => t.Periode.Jenis == JenisPeriode.Tahunan && DalamRencana(t, indeks))
            .ToList();
        var sumber = Urutan.Select(s => tahunan.Where(t => t.Sumber == s).ToList()).FirstOrDefault(d => d.Count > 0) ?? [];
        var versi = sumber.Select(t => t.NomorVersi).DefaultIfEmpty().Max();
        return
        [
            .. sumber
                .Where(t => t.NomorVersi == versi)
                .OrderBy(t => t.Periode.Tahun)
                .Select(t => (t.Periode.Tahun, LangkahHitung.DariMasukan("Target", t.Nilai, TargetBerlaku.Sebutan(t)))),
        ];
    }

    /// <summary>" 2016–2021", " 2018" when only one year has a target, or empty when none has.</summary>
    public static string Rentang(IReadOnlyList<(int Tahun, LangkahHitung Langkah)> deret) =>
        deret switch
        {
            [] => "",
            [var satu] => FormattableString.Invariant($" {satu.Tahun}"),
            _ => FormattableString.Invariant($" {deret[0].Tahun}–{deret[^1].Tahun}"),
        };

    private static bool DalamRencana(Target target, IndeksBerkas indeks) =>
        indeks.Berkas.Renstra is not { } renstra
        || (target.Periode.Tahun >= renstra.TahunAwal && target.Periode.Tahun <= renstra.TahunAkhir);
}
