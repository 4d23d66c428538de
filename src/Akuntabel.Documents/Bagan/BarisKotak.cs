namespace Akuntabel.Documents.Bagan;

/// <summary>A line of text in a box.</summary>
/// <param name="Isi">The text.</param>
/// <param name="Kecil">Whether it is printed smaller: what the box is, or its last line.</param>
public sealed record BarisKotak(string Isi, bool Kecil);
