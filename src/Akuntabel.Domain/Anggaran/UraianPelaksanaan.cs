using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>How a budget node was carried out in a period (deskripsi kegiatan).</summary>
public sealed class UraianPelaksanaan : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid SimpulAnggaranIdentitas { get; set; }

    public required Periode Periode { get; set; }

    public required string Teks { get; set; }

    public int Versi { get; set; } = 1;
}
