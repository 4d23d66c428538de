namespace Akuntabel.Domain.Anggaran;

/// <summary>What a budget realisasi covers.</summary>
public enum SifatRealisasi
{
    /// <summary>From 1 January to the period's end.</summary>
    Kumulatif,

    /// <summary>The period alone.</summary>
    PeriodeSaja,
}
