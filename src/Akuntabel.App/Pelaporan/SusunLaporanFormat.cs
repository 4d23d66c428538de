namespace Akuntabel.App.Pelaporan;

/// <summary>Form of a report file.</summary>
public enum SusunLaporanFormat
{
    Docx,

    Html,

    /// <summary>The tables, one sheet each.</summary>
    Xlsx,

    /// <summary>Tagged, made from the DOCX.</summary>
    Pdf,
}
