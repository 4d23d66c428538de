using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>
/// The secret salt under which a row's personal fields entered the audit trail. Key: (PemdaId, Id).
/// Deleting it makes the hashes in the trail unlinkable to the person, while the chain still verifies.
/// </summary>
public sealed class GaramPribadi : IBerlingkupPemda
{
    public required int PemdaId { get; init; }

    /// <summary>Id of the row whose personal fields it salts.</summary>
    public required Guid Id { get; init; }

    /// <summary>32 random bytes, lower-case hex.</summary>
    public required string Garam { get; init; }
}
