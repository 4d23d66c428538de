using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Anggaran;

/// <summary>
/// Locks the approved months of the budget inside a period that closes, for every agency of the scope; called by the act that closes
/// it, inside its transaction.
/// </summary>
internal static class KunciBulanAnggaran
{
    /// <summary>How many months were locked.</summary>
    public static async Task<int> JalankanAsync(
        AkuntabelDbContext db,
        IPencatatJejak jejak,
        Periode periode,
        CancellationToken batal
    )
    {
        var bulan = (
            await db
                .BulanAnggaran.DalamTahun(periode.Tahun, periode.Tahun)
                .Where(b => b.Status == StatusKinerja.Disetujui)
                .OrderBy(b => b.PerangkatDaerahId)
                .ThenBy(b => b.Periode)
                .ToListAsync(batal)
        ).FindAll(b => periode.Memuat(b.Periode));
        foreach (var b in bulan)
        {
            var baris = await db
                .RealisasiAnggaran.Where(r =>
                    r.PerangkatDaerahId == b.PerangkatDaerahId && r.Periode == b.Periode && r.Status == StatusKinerja.Disetujui
                )
                .ToListAsync(batal);
            AlurAnggaran.Terapkan(AlurKinerja.Kunci(AlurAnggaran.Keadaan(b)).Isi, b, baris);
            await jejak.CatatAsync(
                new()
                {
                    Rantai = RantaiJejak.Milik(b.PerangkatDaerahId),
                    Tindakan = "KunciRealisasiAnggaran",
                    Objek = $"anggaran:{b.Periode}",
                    Baru = new { b.Status },
                    Baris = [.. baris],
                },
                batal
            );
        }

        return bulan.Count;
    }
}
