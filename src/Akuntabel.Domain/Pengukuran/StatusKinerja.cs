namespace Akuntabel.Domain.Pengukuran;

/// <summary>Where a figure stands in its workflow.</summary>
public enum StatusKinerja
{
    /// <summary>Being entered.</summary>
    Draf,

    /// <summary>Handed in by its author.</summary>
    Diajukan,

    /// <summary>Checked by somebody else than the author.</summary>
    Diverifikasi,

    /// <summary>Approved by the head.</summary>
    Disetujui,

    /// <summary>Its period is closed, or it is imported history.</summary>
    Terkunci,
}
