using Akuntabel.Domain.Akses;

namespace Akuntabel.App.Akses;

/// <summary>What deciding about a signed-in person needs.</summary>
public sealed record BerkasPengguna
{
    public required Guid Id { get; init; }

    public required string NamaAkun { get; init; }

    public required string NamaLengkap { get; init; }

    /// <summary>The stamp a session must carry.</summary>
    public required string CapKeamanan { get; init; }

    public required bool Aktif { get; init; }

    public required bool HarusGantiSandi { get; init; }

    public required IReadOnlyList<Penugasan> Penugasan { get; init; }
}
