namespace Akuntabel.Domain.Pengukuran;

/// <summary>One band of a <see cref="SkalaKinerja"/> with explicit bounds.</summary>
public sealed record PitaSkala
{
    /// <summary>Short code such as "BS"; empty where the scale has none.</summary>
    public required string Kode { get; init; }

    /// <summary>Category name: "Sangat Tinggi".</summary>
    public required string Nama { get; init; }

    /// <summary>What the category means; empty where not stated.</summary>
    public required string Makna { get; init; }

    /// <summary>Lower bound in percent; null for no lower bound.</summary>
    public decimal? Bawah { get; init; }

    /// <summary>Whether <see cref="Bawah"/> itself belongs to the band.</summary>
    public bool BawahTermasuk { get; init; }

    /// <summary>Upper bound in percent; null for no upper bound.</summary>
    public decimal? Atas { get; init; }

    /// <summary>Whether <see cref="Atas"/> itself belongs to the band.</summary>
    public bool AtasTermasuk { get; init; }
}
