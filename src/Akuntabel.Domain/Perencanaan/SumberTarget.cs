namespace Akuntabel.Domain.Perencanaan;

/// <summary>The document a target belongs to.</summary>
public enum SumberTarget
{
    /// <summary>National medium-term plan.</summary>
    Rpjmn,

    Rpjmd,

    Renstra,

    Iku,

    Renja,

    PerjanjianKinerja,

    DokumenAnggaran,

    /// <summary>Cumulative target of a triwulan.</summary>
    RencanaAksi,
}
