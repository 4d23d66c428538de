using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>Reads accounts with their assignments from the database.</summary>
public sealed class BacaPenugasan(AkuntabelDbContext db) : IPenugasanPelaku
{
    public async Task<BerkasPengguna?> AmbilAsync(Guid penggunaId, CancellationToken batal)
    {
        var pengguna = await db.Pengguna.AsNoTracking().FirstOrDefaultAsync(p => p.Id == penggunaId, batal);
        return pengguna is null
            ? null
            : new()
            {
                Id = pengguna.Id,
                NamaAkun = pengguna.NamaAkun,
                NamaLengkap = pengguna.NamaLengkap,
                CapKeamanan = pengguna.CapKeamanan,
                Aktif = pengguna.Aktif,
                HarusGantiSandi = pengguna.HarusGantiSandi,
                Penugasan = await db.Penugasan.AsNoTracking().Where(p => p.PenggunaId == penggunaId).ToListAsync(batal),
            };
    }

    public Task<string?> ZonaWaktuAsync(int pemdaId, CancellationToken batal) =>
        db.Pemda.Where(p => p.Id == pemdaId).Select(p => p.ZonaWaktu).FirstOrDefaultAsync(batal);
}
