using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>What was reached with what money: one sasaran, one indicator, or the whole.</summary>
public sealed record UkuranEfisiensi
{
    /// <summary>Text of the sasaran or name of the indicator; "Jumlah" for the whole.</summary>
    public required string Nama { get; init; }

    public Guid? SasaranIdentitas { get; init; }

    /// <summary>Null for a sasaran or the whole.</summary>
    public Guid? IndikatorId { get; init; }

    /// <summary>The supporting nodes with their share 0–1.</summary>
    public required IReadOnlyList<BagianEfisiensi> Simpul { get; init; }

    /// <summary>Pagu, realisasi, sisa (the saving in rupiah) and serapan of those shares.</summary>
    public required JumlahAnggaran Jumlah { get; init; }

    /// <summary>Saving in percent of the pagu.</summary>
    public required HasilHitung PersenHemat { get; init; }

    /// <summary>In percent.</summary>
    public required HasilHitung Capaian { get; init; }

    /// <summary>Capaian minus serapan, in points.</summary>
    public required HasilHitung Selisih { get; init; }

    public required KategoriEfisiensi Kategori { get; init; }
}
