namespace Akuntabel.Domain.Pengukuran;

/// <summary>Whether an indicator reached its target, by the thresholds of the policy.</summary>
public enum StatusCapaian
{
    /// <summary>No capaian yet; the reason stands in it.</summary>
    BelumDiukur,

    /// <summary>At or above BatasTercapai.</summary>
    Tercapai,

    /// <summary>Below BatasTercapai, at or above BatasPerluPerhatian.</summary>
    PerluPerhatian,

    /// <summary>Below BatasPerluPerhatian.</summary>
    TidakTercapai,
}
