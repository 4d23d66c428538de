namespace Akuntabel.App.Jejak;

/// <summary>What an act hands to the audit trail; who and when are added there.</summary>
public sealed record PerbuatanTercatat
{
    /// <summary>The chain: <c>RantaiJejak.Instalasi</c> or <c>RantaiJejak.Milik(…)</c>.</summary>
    public required string Rantai { get; init; }

    /// <summary>The act, by its type name.</summary>
    public required string Tindakan { get; init; }

    /// <summary>What it was done to, for the reader; never a person's name.</summary>
    public required string Objek { get; init; }

    /// <summary>State before (entity, record or anonymous object), or null.</summary>
    public object? Lama { get; init; }

    /// <summary>State after, or the summary of a batch, or null.</summary>
    public object? Baru { get; init; }

    /// <summary>Reason given, or empty.</summary>
    public string Alasan { get; init; } = "";

    /// <summary>The rows of a batch as written; they enter by their Merkle root. Null for a single act.</summary>
    public IReadOnlyCollection<object>? Baris { get; init; }
}
