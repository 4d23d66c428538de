namespace Akuntabel.Documents.Laporan;

/// <summary>A place of a report for the text of people.</summary>
/// <param name="Slot">Its full name: the slot of the outline and, inside a loop, what the loop is at.</param>
/// <param name="Jangkar">Anchor of the heading it stands under; empty before the first one.</param>
/// <param name="Judul">That heading.</param>
/// <param name="Tawaran">Sentences made from the figures, printed while nobody wrote; Markdown, empty when there are none.</param>
public sealed record TempatNarasi(string Slot, string Jangkar, string Judul, string Tawaran);
