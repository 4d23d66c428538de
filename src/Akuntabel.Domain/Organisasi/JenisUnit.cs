namespace Akuntabel.Domain.Organisasi;

/// <summary>Kind of a unit inside an agency.</summary>
public enum JenisUnit
{
    /// <summary>The head.</summary>
    Kepala,

    Sekretariat,

    Subbagian,

    Bidang,

    Seksi,

    KelompokJabatanFungsional,

    /// <summary>Unit pelaksana teknis.</summary>
    Upt,

    Lainnya,
}
