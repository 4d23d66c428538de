using Akuntabel.Domain.Pengukuran;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Whether a report may stand as final.</summary>
public static class KeadaanLaporan
{
    /// <summary>True while a figure of the period, or of the year's money up to it, is not yet approved or locked.</summary>
    public static bool Draf(BerkasTahun berkas) =>
        berkas.Realisasi.Any(r => r.Periode == berkas.Periode && r.Status < StatusKinerja.Disetujui)
        || berkas.RealisasiAnggaran.Any(r =>
            r.Periode.Tahun == berkas.Periode.Tahun
            && r.Periode.TanggalAkhir <= berkas.Periode.TanggalAkhir
            && r.Status < StatusKinerja.Disetujui
        );
}
