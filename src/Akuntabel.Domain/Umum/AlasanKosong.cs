namespace Akuntabel.Domain.Umum;

/// <summary>Why a <see cref="Nilai"/> has no figure. An absence always has a reason; it is never printed as 0.</summary>
public enum AlasanKosong
{
    /// <summary>The document sets no target for this indicator and period ("-").</summary>
    TidakDitargetkan,

    /// <summary>The period's measurement has not been entered yet.</summary>
    BelumDiukur,

    /// <summary>Another body owns the figure and has not published it yet (SAKIP score, BPS figure).</summary>
    MenungguSumber,

    /// <summary>Nobody has the figure ("NA", a comparator printed as "nihil").</summary>
    TidakAdaData,

    /// <summary>The figure makes no sense here (a region comparison for a local indicator).</summary>
    TidakBerlaku,

    /// <summary>The indicator did not exist yet in that period.</summary>
    IndikatorBaru,

    /// <summary>The target is zero, so a ratio to it has no value.</summary>
    TargetNol,

    /// <summary>A formula divides by zero.</summary>
    PenyebutNol,

    /// <summary>A computation leaves the range of numbers the system holds.</summary>
    DiLuarJangkauan,
}
