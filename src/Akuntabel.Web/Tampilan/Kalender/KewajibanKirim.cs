namespace Akuntabel.Web.Tampilan;

/// <summary>A duty as the page of the Admin Pemda sends it.</summary>
public sealed class KewajibanKirim
{
    public string? Kunci { get; set; }

    public string? Nama { get; set; }

    public string? Dasar { get; set; }

    /// <summary>Months between what the deadline counts from and the deadline.</summary>
    public int Bulan { get; set; }

    /// <summary>Days on top of the months.</summary>
    public int Hari { get; set; }

    /// <summary>Days before the deadline from which it is announced.</summary>
    public int Pengingat { get; set; }

    public bool Aktif { get; set; }

    public int Versi { get; set; }
}
