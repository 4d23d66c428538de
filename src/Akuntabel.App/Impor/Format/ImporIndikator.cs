using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Format;

/// <summary>An indicator.</summary>
public sealed record ImporIndikator
{
    public required string Kunci { get; init; }

    /// <summary>Null where a budget row has a target but no indicator text.</summary>
    public string? Nama { get; init; }

    /// <summary>"renstra:KUNCI", "rpjmd:KUNCI" or "anggaran:KUNCI" of the node it hangs on; null for none.</summary>
    public string? Pemilik { get; init; }

    public required ImporSatuan Satuan { get; init; }

    public required JenisIndikator Jenis { get; init; }

    public required ImporPolaritas Polaritas { get; init; }

    public string? Rumus { get; init; }

    public CaraHimpun? CaraHimpun { get; init; }

    public required CaraKemajuan CaraKemajuan { get; init; }

    public string? SkalaPredikat { get; init; }

    public string? Formulasi { get; init; }

    public string? Alasan { get; init; }

    public string? SumberData { get; init; }

    public string? PenanggungJawab { get; init; }
}
