namespace Akuntabel.Documents.Xlsx;

/// <summary>What a cell of a sheet is.</summary>
internal enum JenisSelXlsx
{
    /// <summary>Text outside a table.</summary>
    Polos,

    Isi,

    Kelompok,

    Jumlah,

    /// <summary>Heading of a column.</summary>
    Kepala,

    /// <summary>Caption of a sheet.</summary>
    Judul,

    Tautan,
}
