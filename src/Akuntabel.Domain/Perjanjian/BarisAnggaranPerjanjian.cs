using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perjanjian;

/// <summary>A row of the agreement's budget list: program or kegiatan with amount and source of funds.</summary>
public sealed class BarisAnggaranPerjanjian : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid PerjanjianKinerjaId { get; set; }

    public required int Urutan { get; set; }

    /// <summary>The budget node, or null.</summary>
    public Guid? SimpulAnggaranIdentitas { get; set; }

    /// <summary>The sasaran it stands beside, or null where the list is not by sasaran.</summary>
    public Guid? SasaranIdentitas { get; set; }

    /// <summary>The indicator it stands beside, or null.</summary>
    public Guid? IndikatorId { get; set; }

    /// <summary>Name as written in the agreement.</summary>
    public required string Uraian { get; set; }

    /// <summary>Null where the agreement prints none.</summary>
    public Rupiah? Jumlah { get; set; }

    /// <summary>Source of funds: "APBD", "P-APBD", "DAK".</summary>
    public required string Keterangan { get; set; }
}
