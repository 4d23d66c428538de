using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>A period in which figures may be worked on now: all while it is open, else those a running exception opens.</summary>
/// <param name="Keadaan">The period as the pemda opened or closed it.</param>
/// <param name="Izin">Granted exceptions of its figures that run.</param>
public sealed record PeriodeKerja(PeriodePengukuran Keadaan, IReadOnlyList<IzinBukaKunci> Izin)
{
    public bool Dibuka => Keadaan.Keadaan == KeadaanPeriode.Dibuka;
}
