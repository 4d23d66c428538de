using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Beku;

/// <summary>A file of a frozen report: its resolved content, or one of the forms it was written in.</summary>
public sealed class BagianBeku : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid LaporanBekuId { get; init; }

    /// <summary>File name: "banjarbaru-2019.pdf", "model.json".</summary>
    public required string Nama { get; init; }

    public required string JenisMedia { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Ukuran { get; init; }

    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }
}
