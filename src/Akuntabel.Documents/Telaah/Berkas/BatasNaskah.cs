namespace Akuntabel.Documents.Telaah;

/// <summary>How much of a document is read at most: files of strangers must not exhaust memory or time.</summary>
internal static class BatasNaskah
{
    /// <summary>Size of the file itself, in bytes.</summary>
    public const int Berkas = 32 * 1024 * 1024;

    /// <summary>Entries of a DOCX or XLSX package.</summary>
    public const int Entri = 5_000;

    /// <summary>Unpacked bytes of one entry.</summary>
    public const long IsiEntri = 96L * 1024 * 1024;

    /// <summary>Unpacked bytes of all entries read, or of all streams of a PDF.</summary>
    public const long IsiSemua = 192L * 1024 * 1024;

    /// <summary>Unpacked bytes of one stream of a PDF.</summary>
    public const long IsiAliran = 64L * 1024 * 1024;

    /// <summary>Elements inside elements.</summary>
    public const int Dalam = 200;

    /// <summary>Nodes of one table, list or paragraph of a package.</summary>
    public const int Simpul = 800_000;

    /// <summary>Cells of all tables together.</summary>
    public const int Sel = 400_000;

    /// <summary>Columns of one table; those beyond are not read.</summary>
    public const int Kolom = 128;

    /// <summary>Characters of all paragraphs and cells together.</summary>
    public const int Huruf = 24_000_000;

    /// <summary>Pages of a PDF.</summary>
    public const int Halaman = 2_000;
}
