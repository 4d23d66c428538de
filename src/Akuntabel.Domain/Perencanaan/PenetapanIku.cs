using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>The document that names the Indikator Kinerja Utama of a period.</summary>
public sealed class PenetapanIku : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int TahunAwal { get; set; }

    public required int TahunAkhir { get; set; }

    public required int NomorVersi { get; set; }

    /// <summary>Number of the decision, or empty.</summary>
    public required string Nomor { get; set; }

    public DateOnly? Tanggal { get; set; }
}
