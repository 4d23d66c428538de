namespace Akuntabel.Domain.Pengukuran;

/// <summary>What an analysis text is about.</summary>
public enum JenisAnalisis
{
    /// <summary>Free analysis.</summary>
    Analisis,

    /// <summary>Cause of success or failure.</summary>
    Penyebab,

    /// <summary>Alternative carried out.</summary>
    Solusi,

    FaktorPendukung,

    FaktorPenghambat,

    Permasalahan,

    Upaya,
}
