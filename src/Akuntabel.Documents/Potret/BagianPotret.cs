namespace Akuntabel.Documents.Potret;

/// <summary>A piece of a report as it reads: a heading with its text, a table, or the figures of a chart.</summary>
/// <param name="Kunci">Name by which it is found again in another version.</param>
/// <param name="Judul">Heading or caption, with its number.</param>
/// <param name="Baris">Printed cells row by row; a paragraph is a row of one cell.</param>
public sealed record BagianPotret(string Kunci, string Judul, IReadOnlyList<IReadOnlyList<string>> Baris);
