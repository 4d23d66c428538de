using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.App.Pengukuran;

/// <summary>The periods of a pemda's year, and the exceptions its agencies have signed for.</summary>
public sealed record KeadaanPemda
{
    public IReadOnlyList<PeriodePengukuran> Periode { get; init; } = [];

    /// <summary>Requests nobody has granted yet, with what they open and the name of the agency, oldest first.</summary>
    public IReadOnlyList<(IzinBukaKunci Izin, string Angka, string Instansi)> Permintaan { get; init; } = [];
}
