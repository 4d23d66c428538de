namespace Akuntabel.Domain.Telaah;

/// <summary>A document somebody wrote, read into paragraphs and tables in the order in which they stand.</summary>
/// <param name="Nama">File name, for the reader.</param>
/// <param name="Bagian">Paragraphs and tables in order.</param>
public sealed record Naskah(string Nama, IReadOnlyList<BagianNaskah> Bagian)
{
    /// <summary>The form it was read from: tells how its places are named.</summary>
    public BentukNaskah Bentuk { get; init; }

    /// <summary>The lines of a text input as they stand, for pointing at one of them; empty in other forms and in a stored reading.</summary>
    public IReadOnlyList<string> Baris { get; init; } = [];

    public IEnumerable<TabelNaskah> Tabel => Bagian.OfType<TabelNaskah>();

    public IEnumerable<ParagrafNaskah> Paragraf => Bagian.OfType<ParagrafNaskah>();
}

/// <summary>A part of a <see cref="Naskah"/>: a paragraph or a table.</summary>
public abstract record BagianNaskah(TempatNaskah Tempat);

/// <summary>A paragraph, heading or list item; its lines are joined by single spaces.</summary>
public sealed record ParagrafNaskah(TempatNaskah Tempat, string Teks) : BagianNaskah(Tempat)
{
    /// <summary>Level of a heading, from 1; 0 for ordinary text and for formats that do not tell.</summary>
    public int TingkatJudul { get; init; }

    /// <summary>The lines as they stand, for pointing inside a long paragraph; empty for formats without lines.</summary>
    public IReadOnlyList<BarisTeks> Baris { get; init; } = [];
}

/// <summary>One line of a text input.</summary>
/// <param name="Nomor">Line number, from 1.</param>
/// <param name="Teks">The line without its end.</param>
public readonly record struct BarisTeks(int Nomor, string Teks);

/// <summary>A table: caption, rows, and whether its columns are known.</summary>
public sealed record TabelNaskah(TempatNaskah Tempat, string Judul, IReadOnlyList<BarisNaskah> Baris) : BagianNaskah(Tempat)
{
    /// <summary>
    /// True when cells stand in real columns (tabs, pipes of Markdown, cells of a file). False for text as OCR leaves it:
    /// each row is then its words followed by the figures found at its end, and columns must be told from the arithmetic.
    /// </summary>
    public required bool BerkolomPasti { get; init; }

    /// <summary>Words of the header in OCR text, where no header row could be cut out; empty otherwise.</summary>
    public string TeksKepala { get; init; } = "";
}

/// <summary>A row of a table.</summary>
/// <param name="Tempat">Its place, as tight as the row.</param>
/// <param name="Sel">Cell texts; empty strings keep the columns.</param>
public sealed record BarisNaskah(TempatNaskah Tempat, IReadOnlyList<string> Sel);
