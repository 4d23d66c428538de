namespace Akuntabel.Domain.Organisasi;

/// <summary>How an office is held.</summary>
public enum StatusJabatan
{
    Definitif,

    /// <summary>Pelaksana tugas.</summary>
    Plt,

    /// <summary>Pelaksana harian.</summary>
    Plh,
}
