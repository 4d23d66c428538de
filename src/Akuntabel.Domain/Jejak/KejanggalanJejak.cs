namespace Akuntabel.Domain.Jejak;

/// <summary>A place where an audit chain, or the data of its scope, does not verify.</summary>
/// <param name="RantaiId">The chain.</param>
/// <param name="Nomor">The entry, or the number at which one is missing; 0 for a table that does not fit its seal.</param>
/// <param name="Pesan">What is wrong, in Indonesian.</param>
public sealed record KejanggalanJejak(string RantaiId, long Nomor, string Pesan);
