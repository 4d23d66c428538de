namespace Akuntabel.Domain.Pengukuran;

/// <summary>A letter of a <see cref="SkalaPredikat"/>.</summary>
public sealed record TingkatPredikat
{
    /// <summary>"AA", "BB", "WTP".</summary>
    public required string Kode { get; init; }

    public required string Nama { get; init; }

    /// <summary>Rank used in ratios of letters: 1 for the lowest.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Lower bound of the score that gives this letter; null when the letter is not derived from a number.</summary>
    public decimal? Bawah { get; init; }

    /// <summary>Whether the bound itself gives the letter (IKM) or only what lies above it (AKIP).</summary>
    public bool BawahTermasuk { get; init; }
}
