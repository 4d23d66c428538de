namespace Akuntabel.Documents.Laporan;

/// <summary>An item of a list.</summary>
/// <param name="Isi">Its text.</param>
/// <param name="Tingkat">0 for the outer list.</param>
/// <param name="Nomor">Its number from 1, or null in a list of bullets.</param>
public sealed record ButirDaftar(IReadOnlyList<Inline> Isi, int Tingkat, int? Nomor);
