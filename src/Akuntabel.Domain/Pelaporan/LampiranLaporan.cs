using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>An uploaded file that goes behind a report as an annex. The file itself lies in the store of files under its hash.</summary>
public sealed class LampiranLaporan : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The period whose report it belongs to.</summary>
    public required Periode Periode { get; set; }

    public required JenisLampiran Jenis { get; set; }

    /// <summary>Heading in the list of annexes.</summary>
    public required string Judul { get; set; }

    /// <summary>Order among the annexes, from 1.</summary>
    public required int Urutan { get; set; }

    /// <summary>Name of the file as it was uploaded.</summary>
    public required string NamaBerkas { get; set; }

    /// <summary>Pages of the PDF, from 1.</summary>
    public required int JumlahHalaman { get; set; }

    /// <summary>Size in bytes.</summary>
    public required long Ukuran { get; set; }

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; set; }

    public int Versi { get; set; } = 1;
}
