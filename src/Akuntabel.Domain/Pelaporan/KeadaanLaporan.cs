using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Whether a report may stand as final.</summary>
public static class KeadaanLaporan
{
    /// <summary>
    /// True while a figure of the period, or of the year's money up to it, is not yet approved or locked. The figure of a year may be
    /// the row of its last quarter, as <see cref="RealisasiBerlaku"/> takes it.
    /// </summary>
    public static bool Draf(BerkasTahun berkas) =>
        berkas
            .Realisasi.Where(r =>
                r.Periode.TanggalAkhir == berkas.Periode.TanggalAkhir && r.Periode.Jenis >= berkas.Periode.Jenis
            )
            .GroupBy(r => r.IndikatorId)
            .Any(g => g.MinBy(r => r.Periode.Jenis)!.Status < StatusKinerja.Disetujui)
        || berkas.RealisasiAnggaran.Any(r =>
            r.Periode.Tahun == berkas.Periode.Tahun
            && r.Periode.TanggalAkhir <= berkas.Periode.TanggalAkhir
            && r.Status < StatusKinerja.Disetujui
        );

    /// <summary>What every page of a draft says; empty for a report that may stand as final.</summary>
    /// <param name="berkas">The year's rows.</param>
    /// <param name="catatanNarasi">Written sentences that do not agree with the figures.</param>
    public static string AlasanDraf(BerkasTahun berkas, int catatanNarasi) =>
        Draf(berkas) ? "angka belum seluruhnya disetujui"
        : catatanNarasi > 0 ? "ada kalimat yang tidak sesuai dengan datanya"
        : "";
}
