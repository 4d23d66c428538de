using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>One comparator of an indicator.</summary>
public sealed record BarisPembanding
{
    public required NilaiPembanding Pembanding { get; init; }

    /// <summary>The other's value with its source.</summary>
    public required HasilHitung Nilai { get; init; }

    /// <summary>The agency's realisasi minus the other's.</summary>
    public required HasilHitung Selisih { get; init; }

    /// <summary>By the indicator's polarity.</summary>
    public required PosisiBanding Posisi { get; init; }
}
