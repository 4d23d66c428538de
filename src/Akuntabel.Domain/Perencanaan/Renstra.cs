using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>One version of an agency's strategic plan (Renstra). Unchangeable once set.</summary>
public sealed class Renstra : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>First year of the period.</summary>
    public required int TahunAwal { get; set; }

    /// <summary>Last year of the period; targets may cover fewer years.</summary>
    public required int TahunAkhir { get; set; }

    /// <summary>From 1.</summary>
    public required int NomorVersi { get; set; }

    /// <summary>Decision that sets it; empty when not known.</summary>
    public required string Dasar { get; set; }

    public DateOnly? DitetapkanPada { get; set; }
}
