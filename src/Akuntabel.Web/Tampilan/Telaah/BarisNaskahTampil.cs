namespace Akuntabel.Web.Tampilan;

/// <summary>A row of a table, or a paragraph, with the notes that point at it.</summary>
/// <param name="Jangkar">Id in the page; empty when no note points here.</param>
/// <param name="Sel">Cells, each in pieces of which some are marked; one cell for a paragraph, no piece for an empty cell.</param>
/// <param name="Catatan">Running numbers of its notes.</param>
/// <param name="Lewat">Rows and paragraphs before it that are not shown.</param>
public sealed record BarisNaskahTampil(
    string Jangkar,
    IReadOnlyList<IReadOnlyList<PotonganTeks>> Sel,
    IReadOnlyList<int> Catatan,
    int Lewat = 0
);
