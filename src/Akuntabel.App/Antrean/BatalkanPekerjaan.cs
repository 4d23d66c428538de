using Akuntabel.App.Data;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Antrean;

/// <summary>Stops a job of an agency and kind: one that waits at once, a running one within moments; an ended one stays as it is.</summary>
public sealed class BatalkanPekerjaan(AkuntabelDbContext db, TimeProvider jam)
{
    public async Task<Hasil<Guid>> JalankanAsync(Guid perangkatDaerahId, string jenis, Guid id, CancellationToken batal)
    {
        var kini = jam.GetUtcNow().UtcDateTime;
        var milik = db.Pekerjaan.Where(p => p.Id == id && p.Jenis == jenis && p.PerangkatDaerahId == perangkatDaerahId);
        if (!await milik.AnyAsync(batal))
        {
            return new PekerjaanTidakDikenal();
        }

        await milik
            .Where(p => p.Keadaan == KeadaanPekerjaan.Menunggu)
            .ExecuteUpdateAsync(
                s => s.SetProperty(p => p.Keadaan, KeadaanPekerjaan.Dibatalkan).SetProperty(p => p.Berakhir, kini),
                batal
            );
        await milik
            .Where(p => p.Keadaan == KeadaanPekerjaan.Berjalan)
            .ExecuteUpdateAsync(s => s.SetProperty(p => p.DimintaBatal, true), batal);
        return id;
    }
}
