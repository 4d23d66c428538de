namespace Akuntabel.Domain.Pengukuran;

/// <summary>Whether figures of a period may be entered.</summary>
public enum KeadaanPeriode
{
    /// <summary>Open for entry and workflow.</summary>
    Dibuka,

    /// <summary>Closed: what was approved is locked.</summary>
    Ditutup,
}
