namespace Akuntabel.Domain.Anggaran;

/// <summary>What an early warning about the budget is about.</summary>
public enum JenisPeringatanAnggaran
{
    /// <summary>Serapan lags behind the time passed.</summary>
    SerapanTertinggal,

    /// <summary>Money runs ahead of the physical work.</summary>
    FisikTertinggal,

    /// <summary>Nothing was spent yet although part of the year is over.</summary>
    BelumBergerak,

    /// <summary>More was spent than the pagu.</summary>
    MelebihiPagu,
}
