using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Weight of an indicator in a year's weighted mean. Key: (PemdaId, IndikatorId, Tahun).</summary>
public sealed class BobotIndikator : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid IndikatorId { get; init; }

    public required int Tahun { get; init; }

    /// <summary>Relative weight, above 0; weights need not add up to anything.</summary>
    public required decimal Bobot { get; set; }

    public int Versi { get; set; } = 1;
}
