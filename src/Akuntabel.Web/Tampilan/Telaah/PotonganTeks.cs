namespace Akuntabel.Web.Tampilan;

/// <summary>A piece of a cell or paragraph of a document.</summary>
/// <param name="Teks">Its text; never empty.</param>
/// <param name="Catatan">Running numbers of the notes that quote it, in order; empty for plain text.</param>
/// <param name="Nomor">Which of the marked pieces of its row it is, from 1; 0 for plain text.</param>
public sealed record PotonganTeks(string Teks, IReadOnlyList<int> Catatan, int Nomor = 0);
