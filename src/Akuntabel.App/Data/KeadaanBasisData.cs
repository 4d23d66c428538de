namespace Akuntabel.App.Data;

/// <summary>How the tables stand to this program.</summary>
public enum KeadaanBasisData
{
    /// <summary>No table yet.</summary>
    Kosong,

    /// <summary>Older than the program.</summary>
    PerluMigrasi,

    Sesuai,
}
