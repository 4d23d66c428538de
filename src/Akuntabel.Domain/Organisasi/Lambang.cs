using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>The emblem of a region, or of one of its agencies, as printed on covers. The picture lies in the store of files under its hash.</summary>
public sealed class Lambang : IBerlingkupPemda, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The agency it belongs to, or null for the region's own.</summary>
    public Guid? PerangkatDaerahId { get; set; }

    /// <summary>"image/png" or "image/jpeg".</summary>
    public required string JenisMedia { get; set; }

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; set; }

    public int Versi { get; set; } = 1;
}
