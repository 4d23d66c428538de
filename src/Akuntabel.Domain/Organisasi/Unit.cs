using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>A unit of the agency's structure; a row of a tree.</summary>
public sealed class Unit : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Stable name, unique in the agency.</summary>
    public required string Kunci { get; set; }

    /// <summary>The unit above, or null at the top.</summary>
    public Guid? IndukId { get; set; }

    public required JenisUnit Jenis { get; set; }

    public required string Nama { get; set; }

    /// <summary>Order among its siblings, from 1.</summary>
    public required int Urutan { get; set; }

    public int Versi { get; set; } = 1;
}
