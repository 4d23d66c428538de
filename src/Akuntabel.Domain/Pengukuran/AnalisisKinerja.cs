using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A sentence about a figure, a sasaran or the agency in a period.</summary>
public sealed class AnalisisKinerja : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Periode Periode { get; set; }

    /// <summary>The sasaran, or null.</summary>
    public Guid? SasaranIdentitas { get; set; }

    /// <summary>The indicator, or null.</summary>
    public Guid? IndikatorId { get; set; }

    public required JenisAnalisis Jenis { get; set; }

    public required int Urutan { get; set; }

    /// <summary>Markdown.</summary>
    public required string Teks { get; set; }

    public int Versi { get; set; } = 1;
}
