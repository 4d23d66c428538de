using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>A regulation in the dasar hukum list of a year's report.</summary>
public sealed class DasarHukumLaporan : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; set; }

    public required int Urutan { get; set; }

    /// <summary>Kunci of the Peraturan.</summary>
    public required string PeraturanKunci { get; set; }
}
