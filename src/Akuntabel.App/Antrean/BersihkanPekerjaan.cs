using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Antrean;

/// <summary>Removes jobs that ended longer ago than they are kept, with their files.</summary>
public sealed class BersihkanPekerjaan(AkuntabelDbContext db, GudangHasil gudang, OpsiAntrean opsi, TimeProvider jam)
{
    /// <summary>How many were removed.</summary>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        var batas = jam.GetUtcNow().UtcDateTime.AddDays(-opsi.HariSimpan);
        var lama = await db.Pekerjaan.AsNoTracking().Where(p => p.Berakhir < batas).Select(p => p.Id).ToListAsync(batal);
        foreach (var id in lama)
        {
            gudang.Hapus(id);
            await db.HasilPekerjaan.Where(h => h.PekerjaanId == id).ExecuteDeleteAsync(batal);
            await db.Pekerjaan.Where(p => p.Id == id).ExecuteDeleteAsync(batal);
        }

        return lama.Count;
    }
}
