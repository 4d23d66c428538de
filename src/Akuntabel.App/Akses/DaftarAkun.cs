using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Akses;

/// <summary>The accounts the one who asks may keep: all for Admin Sistem, those of the pemda for Admin Pemda.</summary>
public sealed class DaftarAkun(AkuntabelDbContext db, PenjagaAkses penjaga)
{
    /// <summary>Accounts of one page.</summary>
    public const int PerHalaman = 50;

    /// <summary>One page by account name, and how many accounts there are in all.</summary>
    /// <param name="cari">A part of the account's or the person's name; empty for all.</param>
    /// <param name="halaman">The page, from 1.</param>
    /// <param name="batal">Stops it.</param>
    public async Task<(IReadOnlyList<AkunTerdaftar> Akun, int Jumlah)> HalamanAsync(
        string cari,
        int halaman,
        CancellationToken batal
    )
    {
        var boleh = await TerkelolaAsync(batal);
        if (cari.Trim() is { Length: > 0 } kata)
        {
            // ToLower without culture: it runs in the database. Account names are lower case already.
#pragma warning disable CA1304, CA1308, CA1311, CA1862, MA0011
            var kecil = kata.ToLowerInvariant();
            boleh = boleh.Where(p => p.NamaAkun.Contains(kecil) || p.NamaLengkap.ToLower().Contains(kecil));
#pragma warning restore CA1304, CA1308, CA1311, CA1862, MA0011
        }

        var jumlah = await boleh.CountAsync(batal);
        var akun = await boleh.OrderBy(p => p.NamaAkun).Skip((halaman - 1) * PerHalaman).Take(PerHalaman).ToListAsync(batal);
        var id = akun.ConvertAll(a => a.Id);
        var penugasan = (
            await db.Penugasan.AsNoTracking().Where(p => id.Contains(p.PenggunaId)).OrderBy(p => p.Sejak).ToListAsync(batal)
        ).ToLookup(p => p.PenggunaId);
        return ([.. akun.Select(a => new AkunTerdaftar(a, [.. penugasan[a.Id]]))], jumlah);
    }

    private async Task<IQueryable<Pengguna>> TerkelolaAsync(CancellationToken batal)
    {
        var instalasi = await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.Instalasi, batal);
        List<int> pemda = [];
        foreach (var id in await db.Pemda.Select(p => p.Id).ToListAsync(batal))
        {
            if (await penjaga.BolehAsync(Tindakan.KelolaAkun, SasaranAkses.Pemda(id), batal))
            {
                pemda.Add(id);
            }
        }

        return db.Pengguna.AsNoTracking().Where(p => p.PemdaId == null ? instalasi : pemda.Contains(p.PemdaId.Value));
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
