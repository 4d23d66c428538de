using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>That a budget node supports a sasaran or an indicator in a year; many-to-many. In totals a node counts once.</summary>
public sealed class Dukungan : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; set; }

    public required Guid SimpulAnggaranIdentitas { get; set; }

    /// <summary>The Renstra sasaran supported.</summary>
    public Guid? SasaranIdentitas { get; set; }

    /// <summary>The indicator supported, when narrower than its sasaran.</summary>
    public Guid? IndikatorId { get; set; }

    public required PeranDukungan Peran { get; set; }

    /// <summary>Share of the node's money, 0–1; 1 when not divided.</summary>
    public required decimal Porsi { get; set; }

    /// <summary>Text of the analysis, or empty.</summary>
    public required string Analisis { get; set; }

    public required int Urutan { get; set; }

    public int Versi { get; set; } = 1;
}
