namespace Akuntabel.Domain.Perencanaan;

/// <summary>One version of a Renstra with its nodes and the targets it sets.</summary>
/// <param name="Renstra">The version.</param>
/// <param name="Simpul">Its nodes.</param>
/// <param name="Target">Targets whose source is this version.</param>
public sealed record VersiRenstra(Renstra Renstra, IReadOnlyList<SimpulRenstra> Simpul, IReadOnlyList<Target> Target);
