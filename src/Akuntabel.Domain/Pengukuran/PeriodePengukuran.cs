using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// A period of measurement as the pemda opens and closes it for all its agencies. Key: (PemdaId, Periode).
/// Without a row the period has not been opened.
/// </summary>
public sealed class PeriodePengukuran : IBerlingkupPemda, IBerversi
{
    public required int PemdaId { get; init; }

    public required Periode Periode { get; init; }

    public required KeadaanPeriode Keadaan { get; set; }

    /// <summary>Last day on which handing in counts as on time, or null when none was set.</summary>
    public DateOnly? BatasLapor { get; set; }

    public int Versi { get; set; } = 1;
}
