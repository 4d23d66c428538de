using Akuntabel.App.Data;
using Akuntabel.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Perencanaan;

/// <summary>Reads the versions an agency's Renstra has had. The scope is chosen already.</summary>
public sealed class BacaVersiRenstra(AkuntabelDbContext db)
{
    /// <summary>Versions of the same plan period, oldest first.</summary>
    public async Task<IReadOnlyList<VersiRenstra>> JalankanAsync(Renstra renstra, CancellationToken batal)
    {
        var (pd, awal, akhir) = (renstra.PerangkatDaerahId, renstra.TahunAwal, renstra.TahunAkhir);
        var versi = await db
            .Renstra.AsNoTracking()
            .Where(r => r.PerangkatDaerahId == pd && r.TahunAwal == awal && r.TahunAkhir == akhir)
            .OrderBy(r => r.NomorVersi)
            .ToListAsync(batal);
        var simpul = await db
            .SimpulRenstra.AsNoTracking()
            .Where(s => s.PerangkatDaerahId == pd)
            .OrderBy(s => s.Jenis)
            .ThenBy(s => s.Urutan)
            .ToListAsync(batal);
        var target = await db
            .Target.AsNoTracking()
            .Where(t => t.PerangkatDaerahId == pd && t.Sumber == SumberTarget.Renstra)
            .ToListAsync(batal);
        return
        [
            .. versi.Select(v => new VersiRenstra(
                v,
                simpul.FindAll(s => s.RenstraId == v.Id),
                target.FindAll(t => t.NomorVersi == v.NomorVersi && t.Periode.Tahun >= awal && t.Periode.Tahun <= akhir)
            )),
        ];
    }
}
