namespace Akuntabel.Domain.Jejak;

/// <summary>A place where an audit chain does not verify.</summary>
/// <param name="RantaiId">The chain.</param>
/// <param name="Nomor">The entry, or the number at which one is missing.</param>
/// <param name="Pesan">What is wrong, in Indonesian.</param>
public sealed record KejanggalanJejak(string RantaiId, long Nomor, string Pesan);
