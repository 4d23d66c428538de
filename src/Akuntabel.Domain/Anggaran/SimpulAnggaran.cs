using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>A node of a budget version: urusan, bidang, program, kegiatan or sub kegiatan. Amounts stand at leaves only.</summary>
public sealed class SimpulAnggaran : IBerlingkupPerangkatDaerah
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required Guid DokumenAnggaranId { get; set; }

    /// <summary>Version-independent identity: what realisasi, dukungan and targets refer to.</summary>
    public required Guid Identitas { get; set; }

    /// <summary>Stable name, unique in a document.</summary>
    public required string Kunci { get; set; }

    public Guid? IndukId { get; set; }

    public required TingkatAnggaran Tingkat { get; set; }

    /// <summary>Nomenclature code, or empty (before Permendagri 90/2019).</summary>
    public required string Kode { get; set; }

    public required string Nama { get; set; }

    public required int Urutan { get; set; }

    /// <summary>Amount of a leaf; null above, and at a leaf whose document prints none.</summary>
    public Rupiah? Pagu { get; set; }

    /// <summary>Unit pelaksana.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>"APBD", "DAK", or empty.</summary>
    public required string SumberDana { get; set; }
}
