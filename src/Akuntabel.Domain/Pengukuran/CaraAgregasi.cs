namespace Akuntabel.Domain.Pengukuran;

/// <summary>How capaian of indicators join into one figure of the agency.</summary>
public enum CaraAgregasi
{
    /// <summary>Mean over all measured indicators.</summary>
    RataRataIndikator,

    /// <summary>Mean per sasaran, then over the sasaran.</summary>
    RataRataSasaran,

    /// <summary>Mean weighted by each indicator's weight.</summary>
    Tertimbang,
}
