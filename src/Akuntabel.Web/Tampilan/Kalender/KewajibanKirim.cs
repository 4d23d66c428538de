using System.Globalization;
using Akuntabel.Domain.Kalender;

namespace Akuntabel.Web.Tampilan;

/// <summary>A duty as the page of the Admin Pemda shows and sends it: as typed, so that what is refused stays on the page.</summary>
public sealed class KewajibanKirim
{
    public string? Kunci { get; set; }

    public string? Nama { get; set; }

    public string? Dasar { get; set; }

    /// <summary>Months between what the deadline counts from and the deadline.</summary>
    public string? Bulan { get; set; }

    /// <summary>Days on top of the months.</summary>
    public string? Hari { get; set; }

    /// <summary>Days before the deadline from which it is announced.</summary>
    public string? Pengingat { get; set; }

    public bool Aktif { get; set; }

    public int Versi { get; set; }

    /// <summary>A duty as it is stored.</summary>
    public static KewajibanKirim Dari(KewajibanKalender k) =>
        new()
        {
            Kunci = k.Kunci,
            Nama = k.Nama,
            Dasar = k.Dasar,
            Bulan = k.TenggatBulan.ToString(CultureInfo.InvariantCulture),
            Hari = k.TenggatHari.ToString(CultureInfo.InvariantCulture),
            Pengingat = k.HariPengingat.ToString(CultureInfo.InvariantCulture),
            Aktif = k.Aktif,
            Versi = k.Versi,
        };

    /// <summary>A count as typed; -1, which no count may be, for anything but digits.</summary>
    public static int Bilangan(string? teks) =>
        int.TryParse(teks?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var angka) ? angka : -1;
}
