namespace Akuntabel.Domain.Pengukuran;

/// <summary>How the agency's figure stands to somebody else's.</summary>
public enum PosisiBanding
{
    /// <summary>One of the two is missing, or they are of different kinds.</summary>
    TidakDapatDibandingkan,

    LebihBaik,

    Sama,

    KurangBaik,
}
