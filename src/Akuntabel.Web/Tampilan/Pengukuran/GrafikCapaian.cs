using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Web.Tampilan;

/// <summary>Bars of capaian against target.</summary>
/// <param name="Desimal">Decimals of a capaian.</param>
public sealed record GrafikCapaian(IReadOnlyList<UkuranIndikator> Indikator, int Desimal)
{
    public decimal Skala { get; } = Garis.SkalaBersama(Indikator.Select(i => i.Capaian.Nilai));
}
