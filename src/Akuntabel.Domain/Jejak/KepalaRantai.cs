using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Jejak;

/// <summary>The head of an audit chain, updated in the transaction of every entry. Key: RantaiId.</summary>
public sealed class KepalaRantai : IBerlingkupInstalasi
{
    /// <summary>The chain: "instalasi", or the id of an agency.</summary>
    public required string RantaiId { get; init; }

    /// <summary>Number of the newest entry.</summary>
    public required long Nomor { get; set; }

    /// <summary>Hash of the newest entry.</summary>
    public required string Hash { get; set; }
}
