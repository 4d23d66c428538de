namespace Akuntabel.Domain.Akses;

/// <summary>What a person may be allowed to do. Each has one row in <see cref="MatriksAkses"/>.</summary>
public enum Tindakan
{
    /// <summary>Opens the pages of an agency: plan, agreement, budget, measurement, report.</summary>
    LihatInstansi,

    /// <summary>Sees personal data unmasked.</summary>
    LihatDataPribadi,

    /// <summary>Downloads an agency's report.</summary>
    UnduhLaporan,

    /// <summary>Types realisasi of indicators.</summary>
    IsiRealisasi,

    /// <summary>Types components (unsur data) an indicator is computed from.</summary>
    IsiUnsurData,

    /// <summary>Writes factors, efforts and analysis of an indicator.</summary>
    IsiAnalisis,

    /// <summary>Uploads records that prove a figure.</summary>
    UnggahBukti,

    /// <summary>Hands figures in for verification.</summary>
    AjukanKinerja,

    /// <summary>Takes back what one handed in oneself, until it is verified.</summary>
    TarikKembaliKinerja,

    /// <summary>Verifies figures somebody else entered.</summary>
    VerifikasiKinerja,

    /// <summary>Sends figures back to Draf with a reason.</summary>
    KembalikanKinerja,

    /// <summary>Approves verified figures.</summary>
    SetujuiKinerja,

    /// <summary>Signs the request to change a closed figure.</summary>
    TandatanganiPengecualian,

    /// <summary>Grants the timed exception that opens a closed figure.</summary>
    BeriPengecualian,

    /// <summary>Types realisasi of the budget, money and fisik.</summary>
    IsiRealisasiAnggaran,

    /// <summary>Hands in or takes back a month of the budget.</summary>
    AjukanRealisasiAnggaran,

    /// <summary>Verifies a month of the budget somebody else entered.</summary>
    VerifikasiRealisasiAnggaran,

    /// <summary>Sends a month of the budget back with a reason.</summary>
    KembalikanRealisasiAnggaran,

    /// <summary>Approves a verified month of the budget.</summary>
    SetujuiRealisasiAnggaran,

    /// <summary>Writes the narrative of the report.</summary>
    TulisNarasi,

    /// <summary>Changes the outline of the report.</summary>
    UbahSistematika,

    /// <summary>Starts the composing of a report.</summary>
    SusunLaporan,

    /// <summary>Freezes a version of the report as the record.</summary>
    BekukanLaporan,

    /// <summary>Uploads annexes of the report.</summary>
    UnggahLampiran,

    /// <summary>Has a file checked (telaah) and settles its notes.</summary>
    TelaahNaskah,

    /// <summary>Writes the reviewer's own notes on an agency.</summary>
    TulisCatatanReviu,

    /// <summary>Imports an agency's year.</summary>
    ImporData,

    /// <summary>Opens and closes periods.</summary>
    KelolaPeriode,

    /// <summary>Keeps the calendar of duties.</summary>
    KelolaKalender,

    /// <summary>Records that a duty of the calendar was done (a letter sent, a review finished).</summary>
    CatatPemenuhanKewajiban,

    /// <summary>Keeps rating scales and measurement policies.</summary>
    KelolaSkala,

    /// <summary>Makes, locks and resets accounts.</summary>
    KelolaAkun,

    /// <summary>Gives and ends assignments.</summary>
    KelolaPenugasan,

    /// <summary>Reads the audit trail of an agency.</summary>
    LihatJejak,

    /// <summary>Reads the audit trail of the installation: sign-ins, accounts, assignments.</summary>
    LihatJejakInstalasi,
}
