using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Whether a report may stand as final.</summary>
public static class KeadaanLaporan
{
    /// <summary>
    /// True while a figure of the period, or of the year's money up to it, is not yet approved or locked. The figure of a year may be
    /// the row of its last quarter, as <see cref="RealisasiBerlaku"/> takes it; one that is accumulated needs its earlier periods too.
    /// </summary>
    public static bool Draf(BerkasTahun berkas) =>
        berkas
            .Realisasi.Where(r => Sampai(berkas, r.Periode))
            .GroupBy(r => r.IndikatorId)
            .Any(g => Belum(berkas, [.. g], berkas.Indikator.FirstOrDefault(i => i.Id == g.Key)))
        || berkas.RealisasiAnggaran.Any(r => Sampai(berkas, r.Periode) && r.Status < StatusKinerja.Disetujui);

    private static bool Sampai(BerkasTahun berkas, Periode periode) =>
        periode.Tahun == berkas.Periode.Tahun && periode.TanggalAkhir <= berkas.Periode.TanggalAkhir;

    private static bool Belum(BerkasTahun berkas, List<Realisasi> baris, Indikator? indikator)
    {
        var kini = baris
            .Where(r => r.Periode.TanggalAkhir == berkas.Periode.TanggalAkhir && r.Periode.Jenis >= berkas.Periode.Jenis)
            .MinBy(r => r.Periode.Jenis);
        var terhimpun =
            indikator?.Rumus is { Length: > 0 }
            || (kini is { Isian: not null } && RealisasiBerisian.Terhimpun(indikator?.CaraHimpun));
        return kini?.Status < StatusKinerja.Disetujui || (terhimpun && baris.Exists(r => r.Status < StatusKinerja.Disetujui));
    }

    /// <summary>What every page of a draft says; empty for a report that may stand as final.</summary>
    /// <param name="berkas">The year's rows.</param>
    /// <param name="catatanNarasi">Written sentences that do not agree with the figures.</param>
    public static string AlasanDraf(BerkasTahun berkas, int catatanNarasi) =>
        Draf(berkas) ? "angka belum seluruhnya disetujui"
        : catatanNarasi > 0 ? "ada kalimat yang tidak sesuai dengan datanya"
        : "";
}
