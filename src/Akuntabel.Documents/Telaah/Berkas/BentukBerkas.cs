namespace Akuntabel.Documents.Telaah;

/// <summary>Forms of a file as its bytes tell them, readable here or not.</summary>
internal enum BentukBerkas
{
    Teks,
    Html,
    Pdf,

    /// <summary>A ZIP package: Word, Excel, OpenDocument or something else.</summary>
    Paket,

    /// <summary>Word and Excel before 2007.</summary>
    OfficeLama,

    /// <summary>A Word or Excel file of today behind a password.</summary>
    OfficeTerkunci,
    Rtf,
    Gambar,
    Lain,
}
