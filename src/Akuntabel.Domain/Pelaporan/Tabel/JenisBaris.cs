namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>What a row of a table is.</summary>
public enum JenisBaris
{
    Isi,

    /// <summary>A heading inside the table; what follows belongs to it.</summary>
    Kelompok,

    /// <summary>A sum or mean below or above its parts.</summary>
    Jumlah,
}
