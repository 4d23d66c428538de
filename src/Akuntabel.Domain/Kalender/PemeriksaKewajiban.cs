using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>Rules a duty and the record of its fulfilment keep; null when all is well.</summary>
public static class PemeriksaKewajiban
{
    /// <summary>A duty as the Admin Pemda sets it.</summary>
    public static Pelanggaran? Periksa(string nama, string dasar, int tenggatBulan, int tenggatHari, int hariPengingat) =>
        nama.Trim().Length is 0 or > 200 || dasar.Trim().Length is 0 or > 500 ? new NamaKewajibanTidakSah()
        : tenggatBulan is < 0 or > 24 || tenggatHari is < 0 or > 366 || hariPengingat is < 0 or > 90 ? new TenggatTidakSah()
        : null;

    /// <summary>
    /// A record made on <paramref name="hari"/>. Some duties are done before their period begins (an agreement, signed in
    /// December): a year before it is the earliest.
    /// </summary>
    public static Pelanggaran? Periksa(DateOnly? tanggal, string keterangan, Periode periode, DateOnly hari) =>
        tanggal > hari || tanggal < periode.TanggalAwal.AddYears(-1)
            ? new TanggalPemenuhanTidakSah(periode.TanggalAwal.AddYears(-1), hari)
        : keterangan.Trim().Length > 200 ? new KeteranganPemenuhanTerlaluPanjang()
        : null;
}
