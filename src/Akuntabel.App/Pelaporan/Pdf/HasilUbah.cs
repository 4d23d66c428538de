namespace Akuntabel.App.Pelaporan;

/// <summary>What a conversion gave.</summary>
/// <param name="Isi">The PDF.</param>
/// <param name="Nomor">
/// Page numbers the converter wrote into the contents and lists, by bookmark; empty when it left those of the document as they were.
/// </param>
public sealed record HasilUbah(byte[] Isi, IReadOnlyDictionary<string, int> Nomor);
