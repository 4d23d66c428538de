using Akuntabel.App.Data;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Anggaran;

/// <summary>
/// Makes a locked month of the budget a draft again under a signed exception; called by the act that grants it, inside its
/// transaction. A month that was never locked stays as it is.
/// </summary>
internal static class BukaBulanAnggaran
{
    /// <summary>Null when the month may be worked on, else why not.</summary>
    public static async Task<Pelanggaran?> JalankanAsync(
        AkuntabelDbContext db,
        IzinBukaKunci izin,
        PengecualianKunci pengecualian,
        DateTimeOffset saat,
        CancellationToken batal
    )
    {
        var bulan = await db.BulanAnggaran.FirstOrDefaultAsync(
            b => b.PerangkatDaerahId == izin.PerangkatDaerahId && b.Periode == izin.Periode,
            batal
        );
        if (bulan is not { Status: StatusKinerja.Terkunci })
        {
            return null;
        }

        var dibuka = AlurKinerja.BukaKunci(AlurAnggaran.Keadaan(bulan), pengecualian, saat);
        if (!dibuka.Berhasil)
        {
            return dibuka.Pelanggaran;
        }

        var baris = await db
            .RealisasiAnggaran.Where(r =>
                r.PerangkatDaerahId == izin.PerangkatDaerahId
                && r.Periode == izin.Periode
                && r.Sifat == SifatRealisasi.Kumulatif
                && r.Status == StatusKinerja.Terkunci
            )
            .ToListAsync(batal);
        AlurAnggaran.Terapkan(dibuka.Isi, bulan, baris.Where(AlurAnggaran.Ikut));
        (bulan.PengajuId, bulan.DiajukanPada) = (null, null);
        return null;
    }
}
