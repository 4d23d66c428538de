namespace Akuntabel.Domain.Telaah;

/// <summary>Form of a document that was read.</summary>
public enum BentukNaskah
{
    /// <summary>Plain text or Markdown: places are lines.</summary>
    Teks,

    /// <summary>Word: places are tables, rows and paragraphs, with pages where the file tells them.</summary>
    Docx,

    /// <summary>Excel: places are sheets and their rows.</summary>
    Xlsx,

    /// <summary>Web page: places are tables, rows and paragraphs.</summary>
    Html,

    /// <summary>PDF with a text layer: places are pages, tables and rows.</summary>
    Pdf,
}
