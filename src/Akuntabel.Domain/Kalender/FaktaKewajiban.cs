using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>What is known of an agency's duties of a year.</summary>
public sealed record FaktaKewajiban
{
    /// <summary>Approval of the year's first budget document, or null.</summary>
    public DateOnly? PengesahanAnggaran { get; init; }

    /// <summary>What the system sees by itself.</summary>
    public required IReadOnlyDictionary<(PemenuhanDari Dari, Periode Periode), TandaPenuh> Terlihat { get; init; }

    /// <summary>What people recorded.</summary>
    public required IReadOnlyCollection<PemenuhanKewajiban> Tercatat { get; init; }
}
