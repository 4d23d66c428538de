using Akuntabel.Domain.Jejak;

namespace Akuntabel.App.Jejak;

/// <summary>What verifying the audit trail found.</summary>
public sealed record HasilVerifikasiJejak
{
    public required int JumlahRantai { get; init; }

    public required long JumlahEntri { get; init; }

    /// <summary>Empty when everything verifies.</summary>
    public required IReadOnlyList<KejanggalanJejak> Kejanggalan { get; init; }

    /// <summary>True when nothing is wrong.</summary>
    public bool Utuh => Kejanggalan.Count == 0;
}
