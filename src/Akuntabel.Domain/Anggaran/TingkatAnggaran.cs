namespace Akuntabel.Domain.Anggaran;

/// <summary>Level of a budget node or of a nomenclature entry.</summary>
public enum TingkatAnggaran
{
    Urusan,

    /// <summary>Bidang urusan.</summary>
    Bidang,

    Program,

    Kegiatan,

    SubKegiatan,
}
