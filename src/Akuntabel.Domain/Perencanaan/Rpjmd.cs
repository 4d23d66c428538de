using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>One version of a region's medium-term plan. Unchangeable once set (<see cref="DitetapkanPada"/>).</summary>
public sealed class Rpjmd : IBerlingkupPemda
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>First year of the period.</summary>
    public required int TahunAwal { get; set; }

    /// <summary>Last year of the period.</summary>
    public required int TahunAkhir { get; set; }

    /// <summary>From 1.</summary>
    public required int NomorVersi { get; set; }

    /// <summary>Regulation that sets it, as cited; empty when not known.</summary>
    public required string Dasar { get; set; }

    public DateOnly? DitetapkanPada { get; set; }
}
