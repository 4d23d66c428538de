namespace Akuntabel.App.Pelaporan;

/// <summary>A finished PDF.</summary>
/// <param name="Isi">Its bytes.</param>
/// <param name="Halaman">The page each part of the report stands on, by anchor.</param>
public sealed record HasilPdf(byte[] Isi, IReadOnlyDictionary<string, int> Halaman);
