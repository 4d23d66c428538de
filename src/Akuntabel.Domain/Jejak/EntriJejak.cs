using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>
/// One entry of an audit chain: who did what, when, with old and new state and reason. Key: (RantaiId, Nomor).
/// Each entry carries the hash of the one before; entries are never changed or deleted.
/// </summary>
public sealed class EntriJejak : IBerlingkupInstalasi
{
    /// <summary>The chain: "instalasi", or the id of an agency.</summary>
    public required string RantaiId { get; init; }

    /// <summary>Position in the chain, from 1 without gaps.</summary>
    public required long Nomor { get; init; }

    /// <summary>UTC instant of the act.</summary>
    public required DateTime Waktu { get; init; }

    /// <summary>Who acted: account name, or "cli:nama-pengguna" for the command line.</summary>
    public required string Pelaku { get; init; }

    /// <summary>The act, by its type name: "ImporBerkas", "CatatRealisasi".</summary>
    public required string Tindakan { get; init; }

    /// <summary>What it was done to, for the reader.</summary>
    public required string Objek { get; init; }

    /// <summary>State before as canonical JSON, or empty.</summary>
    public required string Lama { get; init; }

    /// <summary>State after as canonical JSON, or empty; for a batch its summary.</summary>
    public required string Baru { get; init; }

    /// <summary>Reason given, or empty.</summary>
    public required string Alasan { get; init; }

    /// <summary>Rows of a batch, 1 for a single act.</summary>
    public required int JumlahBaris { get; init; }

    /// <summary>Merkle root over the rows of a batch (lower-case hex), or empty.</summary>
    public required string AkarMerkle { get; init; }

    /// <summary>Hash of the entry before; 64 zeros for the first.</summary>
    public required string HashSebelum { get; init; }

    /// <summary>SHA-256 of this entry's canonical JSON, lower-case hex.</summary>
    public required string Hash { get; init; }
}
