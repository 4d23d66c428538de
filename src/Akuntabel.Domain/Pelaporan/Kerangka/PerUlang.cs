namespace Akuntabel.Domain.Pelaporan.Kerangka;

/// <summary>What a loop of an outline runs over.</summary>
public enum PerUlang
{
    Sasaran,

    /// <summary>Indicators of the sasaran around it, or all.</summary>
    Indikator,

    /// <summary>Units that carry out budget nodes.</summary>
    Bidang,

    Program,
}
