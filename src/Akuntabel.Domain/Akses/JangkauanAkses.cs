namespace Akuntabel.Domain.Akses;

/// <summary>How far a right reaches, from nothing to everything.</summary>
public enum JangkauanAkses
{
    Tidak,

    /// <summary>The unit of the assignment with the units below it; without a unit the whole agency.</summary>
    UnitSendiri,

    /// <summary>The agency of the assignment.</summary>
    PerangkatDaerahSendiri,

    /// <summary>Every agency of the pemda of the assignment.</summary>
    SeluruhPemda,

    /// <summary>The installation.</summary>
    SeluruhInstalasi,
}
