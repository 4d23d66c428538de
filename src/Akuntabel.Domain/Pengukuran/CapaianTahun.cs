using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>An indicator in one year of a comparison.</summary>
public sealed record CapaianTahun
{
    public required int Tahun { get; init; }

    public required HasilHitung Target { get; init; }

    public required HasilHitung Realisasi { get; init; }

    /// <summary>In percent.</summary>
    public required HasilHitung Capaian { get; init; }

    /// <summary>True when the figures are as published before the system and were not computed.</summary>
    public required bool Diterbitkan { get; init; }
}
