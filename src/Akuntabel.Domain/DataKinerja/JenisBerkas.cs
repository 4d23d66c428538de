namespace Akuntabel.Domain.DataKinerja;

/// <summary>A kind of file that may prove a figure; decided by its content, never by its name.</summary>
public enum JenisBerkas
{
    Pdf,

    Jpeg,

    Png,

    /// <summary>Photo of a phone camera.</summary>
    Heic,

    /// <summary>Word document.</summary>
    Docx,

    /// <summary>Excel workbook.</summary>
    Xlsx,

    /// <summary>OpenDocument text.</summary>
    Odt,

    /// <summary>OpenDocument spreadsheet.</summary>
    Ods,
}
