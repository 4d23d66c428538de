namespace Akuntabel.Domain.Pengukuran;

/// <summary>How a figure came into the system.</summary>
public enum AsalNilai
{
    /// <summary>Typed by a person.</summary>
    Ketik,

    /// <summary>Computed from components.</summary>
    Hitung,

    /// <summary>Imported from a file.</summary>
    Impor,

    /// <summary>Counted in a register.</summary>
    Register,
}
