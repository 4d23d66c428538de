namespace Akuntabel.Domain.Telaah;

/// <summary>Which document a table of targets prints.</summary>
public enum DokumenTarget
{
    /// <summary>Not told.</summary>
    Lain,

    Renstra,
    Iku,
    PerjanjianKinerja,

    /// <summary>A table that measures: target, realisasi, capaian.</summary>
    Pengukuran,
}

/// <summary>What one row says of an indicator's target or realisasi in the reporting year, whatever the table looks like.</summary>
/// <param name="Dokumen">The document it stands for.</param>
/// <param name="Nama">All words of the row: sasaran and indicator, in any order.</param>
/// <param name="Target">Target of the reporting year, or null.</param>
/// <param name="Realisasi">Realisasi of the reporting year, or null.</param>
/// <param name="Capaian">Capaian in percent, or null.</param>
public sealed record FaktaTarget(
    DokumenTarget Dokumen,
    TabelTerbaca Tabel,
    BarisTerbaca Baris,
    NamaBanding Nama,
    AngkaTercetak? Target,
    AngkaTercetak? Realisasi,
    AngkaTercetak? Capaian = null
);
