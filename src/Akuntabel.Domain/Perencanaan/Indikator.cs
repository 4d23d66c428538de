using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>A performance indicator. Its Id is version-independent: targets and realisasi of all years and documents refer to it.</summary>
public sealed class Indikator : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>Stable name, unique in the agency; narrative refers to it.</summary>
    public required string Kunci { get; set; }

    /// <summary>As the documents print it; null where a budget row has a target but no indicator text.</summary>
    public string? Nama { get; set; }

    /// <summary>What it hangs on.</summary>
    public required PemilikIndikator Pemilik { get; set; }

    /// <summary>Identitas of that node, or null for Lepas.</summary>
    public Guid? PemilikIdentitas { get; set; }

    /// <summary>Order among the indicators of its owner, from 1.</summary>
    public required int Urutan { get; set; }

    public required Satuan Satuan { get; set; }

    public required JenisIndikator Jenis { get; set; }

    public required Polaritas Polaritas { get; set; }

    /// <summary>Formula over codes of UnsurData, or null when the value is given by hand.</summary>
    public string? Rumus { get; set; }

    /// <summary>Accumulation of a hand-given value; null when it has a Rumus.</summary>
    public CaraHimpun? CaraHimpun { get; set; }

    public required CaraKemajuan CaraKemajuan { get; set; }

    /// <summary>Code of the letter scale its values belong to, or null.</summary>
    public string? SkalaPredikat { get; set; }

    /// <summary>The formula in words; empty when not stated.</summary>
    public required string Formulasi { get; set; }

    /// <summary>Why it was chosen; empty when not stated.</summary>
    public required string Alasan { get; set; }

    public required string SumberData { get; set; }

    /// <summary>Unit or body that owns the figure.</summary>
    public required string PenanggungJawab { get; set; }

    public int Versi { get; set; } = 1;
}
