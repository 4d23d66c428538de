namespace Akuntabel.Domain.Perencanaan;

/// <summary>How progress to the plan's end is measured over the years; one per indicator, used in every table.</summary>
public enum CaraKemajuan
{
    /// <summary>Sum of realisasi over sum of targets of all plan years (20/25).</summary>
    KumulatifTerhadapTotal,

    /// <summary>Mean of realisasi over mean of targets of all plan years.</summary>
    RataRata,

    /// <summary>Latest realisasi against the last target; default for percentages.</summary>
    NilaiTerakhirTerhadapTargetAkhir,

    /// <summary>Last target minus latest realisasi, in points.</summary>
    Selisih,
}
