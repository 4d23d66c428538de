using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>The accounts the one who asks may keep: all for Admin Sistem, those of the pemda for Admin Pemda.</summary>
public sealed class DaftarAkun(AkuntabelDbContext db, PenjagaAkses penjaga)
{
    /// <summary>By account name.</summary>
    public async Task<IReadOnlyList<AkunTerdaftar>> SemuaAsync(CancellationToken batal)
    {
        var akun = await db.Pengguna.AsNoTracking().OrderBy(p => p.NamaAkun).ToListAsync(batal);
        var penugasan = (await db.Penugasan.AsNoTracking().OrderBy(p => p.Sejak).ToListAsync(batal)).ToLookup(p => p.PenggunaId);
        Dictionary<int, bool> pemda = [];
        var instalasi = await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.Instalasi, batal);
        List<AkunTerdaftar> hasil = [];
        foreach (var a in akun)
        {
            if (a.PemdaId is { } id && !pemda.ContainsKey(id))
            {
                pemda[id] = await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.Pemda(id), batal);
            }

            if (a.PemdaId is { } milik ? pemda[milik] : instalasi)
            {
                hasil.Add(new(a, [.. penugasan[a.Id]]));
            }
        }

        return hasil;
    }

    /// <summary>One of them, or null.</summary>
    public async Task<AkunTerdaftar?> CariAsync(Guid id, CancellationToken batal)
    {
        var akun = await db.Pengguna.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, batal);
        return akun is null || !await penjaga.BolehAsync(Tindakan.KelolaAkun, BuatAkun.SasaranAkun(akun.PemdaId), batal)
            ? null
            : new(
                akun,
                await db.Penugasan.AsNoTracking().Where(p => p.PenggunaId == id).OrderBy(p => p.Sejak).ToListAsync(batal)
            );
    }
}
