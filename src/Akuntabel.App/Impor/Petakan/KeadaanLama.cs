using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Impor.Petakan;

/// <summary>Rows stored before the import, tracked; a new region or agency has none and costs no query.</summary>
internal sealed class KeadaanLama(AkuntabelDbContext db, CancellationToken batal)
{
    /// <summary>The region, null when it is new.</summary>
    public int? PemdaId { get; set; }

    /// <summary>The agency, null when it is new.</summary>
    public Guid? PerangkatDaerahId { get; set; }

    public async Task<List<T>> InstalasiAsync<T>()
        where T : class, IBerlingkupInstalasi => await db.Set<T>().ToListAsync(batal);

    public async Task<List<T>> PemdaAsync<T>()
        where T : class, IBerlingkupPemda
    {
        var id = PemdaId;
        return id is null ? [] : await db.Set<T>().Where(b => b.PemdaId == id).ToListAsync(batal);
    }

    public async Task<List<T>> InstansiAsync<T>()
        where T : class, IBerlingkupPerangkatDaerah
    {
        var (pemda, instansi) = (PemdaId, PerangkatDaerahId);
        return pemda is null || instansi is null
            ? []
            : await db.Set<T>().Where(b => b.PemdaId == pemda && b.PerangkatDaerahId == instansi).ToListAsync(batal);
    }
}
