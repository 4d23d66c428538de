namespace Akuntabel.Domain.Pengukuran;

/// <summary>What the short formula T / R gives when the realisasi is zero or below.</summary>
public enum PerlakuanRealisasiNol
{
    /// <summary>No value, reason PenyebutNol.</summary>
    TanpaNilai,

    /// <summary>Counts as 100.</summary>
    Seratus,
}
