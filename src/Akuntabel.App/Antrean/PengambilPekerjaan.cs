using Akuntabel.App.Data;
using Akuntabel.Domain.Antrean;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Antrean;

/// <summary>
/// Takes jobs out of the queue and keeps them: each step is one conditional update, so that of two workers, in whatever process, one wins.
/// </summary>
internal sealed class PengambilPekerjaan(AkuntabelDbContext db, OpsiAntrean opsi, TimeProvider jam)
{
    private const int Calon = 16;

    /// <summary>The oldest job nobody works on, now held by <paramref name="pemegang"/>; null when there is none.</summary>
    public async Task<Pekerjaan?> AmbilAsync(string pemegang, CancellationToken batal)
    {
        var kini = Kini();
        await TutupYangTerlantarAsync(kini, batal);
        var calon = await Bebas(kini).OrderBy(p => p.Dibuat).ThenBy(p => p.Id).Take(Calon).Select(p => p.Id).ToListAsync(batal);
        foreach (var id in calon)
        {
            var sewa = kini + opsi.Sewa;
            var dapat = await Bebas(kini)
                .Where(p => p.Id == id)
                .ExecuteUpdateAsync(
                    s =>
                        s.SetProperty(p => p.Keadaan, KeadaanPekerjaan.Berjalan)
                            .SetProperty(p => p.Pemegang, pemegang)
                            .SetProperty(p => p.SewaSampai, sewa)
                            .SetProperty(p => p.Percobaan, p => p.Percobaan + 1),
                    batal
                );
            if (dapat == 1)
            {
                return await db.Pekerjaan.AsNoTracking().SingleAsync(p => p.Id == id, batal);
            }
        }

        return null;
    }

    /// <summary>Says that the worker is alive and how far it is. False: it shall stop, or the job is no longer its own.</summary>
    public async Task<bool> PerpanjangAsync(Guid id, string pemegang, int persen, string langkah, CancellationToken batal)
    {
        var sewa = Kini() + opsi.Sewa;
        var masih = await Milik(id, pemegang)
            .Where(p => !p.DimintaBatal)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(p => p.SewaSampai, sewa)
                        .SetProperty(p => p.Persen, persen)
                        .SetProperty(p => p.Langkah, langkah),
                batal
            );
        return masih == 1;
    }

    /// <summary>Ends the job well with its files; nothing happens when it is no longer the worker's own.</summary>
    public async Task SelesaikanAsync(
        Guid id,
        string pemegang,
        IReadOnlyList<HasilPekerjaan> berkas,
        string pesan,
        CancellationToken batal
    )
    {
        var kini = Kini();
        await using var transaksi = await db.Database.BeginTransactionAsync(batal);
        var milik = await Milik(id, pemegang)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(p => p.Keadaan, KeadaanPekerjaan.Selesai)
                        .SetProperty(p => p.Persen, 100)
                        .SetProperty(p => p.Langkah, "Selesai")
                        .SetProperty(p => p.Pesan, pesan)
                        .SetProperty(p => p.Berakhir, kini),
                batal
            );
        if (milik == 1)
        {
            db.HasilPekerjaan.AddRange(berkas);
            await db.SaveChangesAsync(batal);
            await transaksi.CommitAsync(batal);
        }
    }

    /// <summary>Ends the job without result.</summary>
    public Task AkhiriAsync(Guid id, string pemegang, KeadaanPekerjaan keadaan, string galat, CancellationToken batal)
    {
        var kini = Kini();
        return Milik(id, pemegang)
            .ExecuteUpdateAsync(
                s => s.SetProperty(p => p.Keadaan, keadaan).SetProperty(p => p.Galat, galat).SetProperty(p => p.Berakhir, kini),
                batal
            );
    }

    /// <summary>Puts the job back into the queue as if it had not been begun: the server stops.</summary>
    public Task KembalikanAsync(Guid id, string pemegang, CancellationToken batal) =>
        Milik(id, pemegang)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(p => p.Keadaan, KeadaanPekerjaan.Menunggu)
                        .SetProperty(p => p.Pemegang, "")
                        .SetProperty(p => p.Percobaan, p => p.Percobaan - 1),
                batal
            );

    /// <summary>True while the worker holds the job and was asked to stop it.</summary>
    public Task<bool> DimintaBatalAsync(Guid id, string pemegang, CancellationToken batal) =>
        Milik(id, pemegang).AnyAsync(p => p.DimintaBatal, batal);

    /// <summary>Jobs whose worker disappeared are ended when they were to be stopped, or disappeared too often.</summary>
    private async Task TutupYangTerlantarAsync(DateTime kini, CancellationToken batal)
    {
        const string sebab = "Pekerjaan ini berkali-kali terputus sebelum selesai. Coba lagi; bila berulang, hubungi pengelola.";
        var terlantar = db.Pekerjaan.Where(p => p.Keadaan == KeadaanPekerjaan.Berjalan && p.SewaSampai < kini);
        await terlantar
            .Where(p => p.DimintaBatal)
            .ExecuteUpdateAsync(
                s => s.SetProperty(p => p.Keadaan, KeadaanPekerjaan.Dibatalkan).SetProperty(p => p.Berakhir, kini),
                batal
            );
        await terlantar
            .Where(p => p.Percobaan >= Pekerjaan.PercobaanTerbanyak)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(p => p.Keadaan, KeadaanPekerjaan.Gagal)
                        .SetProperty(p => p.Galat, sebab)
                        .SetProperty(p => p.Berakhir, kini),
                batal
            );
    }

    private IQueryable<Pekerjaan> Bebas(DateTime kini) =>
        db.Pekerjaan.Where(p =>
            p.Keadaan == KeadaanPekerjaan.Menunggu || (p.Keadaan == KeadaanPekerjaan.Berjalan && p.SewaSampai < kini)
        );

    private IQueryable<Pekerjaan> Milik(Guid id, string pemegang) =>
        db.Pekerjaan.Where(p => p.Id == id && p.Pemegang == pemegang && p.Keadaan == KeadaanPekerjaan.Berjalan);

    private DateTime Kini() => jam.GetUtcNow().UtcDateTime;
}
