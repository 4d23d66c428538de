namespace Akuntabel.Domain.Anggaran;

/// <summary>How capaian stands to serapan, by the policy's tolerance.</summary>
public enum KategoriEfisiensi
{
    /// <summary>Capaian or serapan is missing, or the pagu is zero.</summary>
    TidakDapatDihitung,

    /// <summary>Capaian exceeds serapan by more than the tolerance.</summary>
    Efisien,

    /// <summary>Capaian and serapan differ by no more than the tolerance.</summary>
    CukupEfisien,

    /// <summary>Serapan exceeds capaian by more than the tolerance.</summary>
    TidakEfisien,
}
