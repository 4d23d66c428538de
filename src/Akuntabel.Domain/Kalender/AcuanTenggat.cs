namespace Akuntabel.Domain.Kalender;

/// <summary>The day a deadline is counted from.</summary>
public enum AcuanTenggat
{
    /// <summary>The last day of the period.</summary>
    AkhirPeriode,

    /// <summary>The approval of the year's first budget document (DPA).</summary>
    PengesahanAnggaran,
}
