namespace Akuntabel.Documents.Laporan;

/// <summary>Fixed parts shipped inside the assembly: style sheets of DOCX and HTML.</summary>
internal static class SumberTertanam
{
    /// <summary>Text of an embedded file, named by its path with dots: "Docx.styles.xml".</summary>
    public static string Teks(string nama)
    {
        using var aliran =
            typeof(SumberTertanam).Assembly.GetManifestResourceStream($"Akuntabel.Documents.{nama}")
            ?? throw new InvalidOperationException($"Embedded file {nama} is missing.");
        using var pembaca = new StreamReader(aliran);
        return pembaca.ReadToEnd();
    }
}
