using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>A row of a Renja: an output of a budget node with its indicator.</summary>
public sealed class BarisRenja : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid RenjaId { get; set; }

    public required int Urutan { get; set; }

    /// <summary>Heading the row stands under.</summary>
    public required string Urusan { get; set; }

    /// <summary>As written there; often the region's.</summary>
    public required string Tujuan { get; set; }

    public required string Sasaran { get; set; }

    /// <summary>Text of the row where it is not the node's name.</summary>
    public required string Uraian { get; set; }

    /// <summary>The budget node, or null.</summary>
    public Guid? SimpulAnggaranIdentitas { get; set; }

    public required Guid IndikatorId { get; set; }
}
