namespace Akuntabel.App.Pelaporan;

/// <summary>Form of a report file.</summary>
public enum SusunLaporanFormat
{
    Docx,

    Html,
}
