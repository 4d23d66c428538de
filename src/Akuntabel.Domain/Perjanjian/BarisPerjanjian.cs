using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perjanjian;

/// <summary>A row of the agreement: sasaran and indicator. Its target is the Target of source PerjanjianKinerja and the same version.</summary>
public sealed class BarisPerjanjian : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid PerjanjianKinerjaId { get; set; }

    public required int Urutan { get; set; }

    /// <summary>Sasaran of the Renstra, or null for a row without one (SAKIP, IKM).</summary>
    public Guid? SasaranIdentitas { get; set; }

    /// <summary>As written in the agreement.</summary>
    public required string Sasaran { get; set; }

    public required Guid IndikatorId { get; set; }
}
