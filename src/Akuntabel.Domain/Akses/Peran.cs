namespace Akuntabel.Domain.Akses;

/// <summary>An office a person can hold in Akuntabel; what it may do stands in <see cref="MatriksAkses"/>.</summary>
public enum Peran
{
    /// <summary>Enters realisasi and data of a unit.</summary>
    OperatorBidang,

    /// <summary>Heads a bidang; verifies the figures of that unit.</summary>
    KepalaBidang,

    /// <summary>Subbagian Perencanaan: verification, calendar of the agency, report.</summary>
    Perencana,

    /// <summary>Enters the realisasi of the budget.</summary>
    Bendahara,

    /// <summary>Head of the agency: approves and signs.</summary>
    KepalaDinas,

    /// <summary>Bagian Organisasi or Bappeda: all agencies of the pemda, periods, scales.</summary>
    AdminPemda,

    /// <summary>Reads all of the pemda, writes only its own notes.</summary>
    Inspektorat,

    /// <summary>Walikota, Bupati or Gubernur: reads all of the pemda.</summary>
    KepalaDaerah,

    /// <summary>Keeps accounts; sees no performance data.</summary>
    AdminSistem,
}
