namespace Akuntabel.Domain.Telaah;

/// <summary>Where something stands in a document that was read: text lines (1-based, both ends included), or page, table and row.</summary>
public sealed record TempatNaskah
{
    /// <summary>
    /// First line of a text input, from 1. In a format without lines: the running number of the paragraph or row, for order only.
    /// </summary>
    public required int BarisAwal { get; init; }

    /// <summary>Last line of a text input; equals <see cref="BarisAwal"/> for one line.</summary>
    public required int BarisAkhir { get; init; }

    /// <summary>Page, from 1, where the format has pages.</summary>
    public int? Halaman { get; init; }

    /// <summary>Number of the table in the document, from 1, for something inside a table.</summary>
    public int? NomorTabel { get; init; }

    /// <summary>Row in that table, from 1.</summary>
    public int? NomorBaris { get; init; }

    /// <summary>Sheet of a workbook, where the format has sheets; rows are then the sheet's own.</summary>
    public string? Lembar { get; init; }

    /// <summary>Number of the paragraph among those outside tables, from 1, in a format without lines.</summary>
    public int? NomorParagraf { get; init; }

    public static TempatNaskah Baris(int awal, int akhir) => new() { BarisAwal = awal, BarisAkhir = akhir };
}
