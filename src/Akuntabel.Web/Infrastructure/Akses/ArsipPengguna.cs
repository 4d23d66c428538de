using System.Collections.Concurrent;
using Akuntabel.App.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// Accounts with their assignments, kept in memory until an audit chain moves: a change of an account or assignment by any process
/// is seen by the next request.
/// </summary>
public sealed class ArsipPengguna(IServiceScopeFactory pabrik)
{
    private volatile Simpanan _simpanan = new("");

    private sealed record Simpanan(string Tanda)
    {
        public ConcurrentDictionary<Guid, BerkasPengguna?> Pengguna { get; } = [];

        public ConcurrentDictionary<int, string?> Zona { get; } = [];
    }

    /// <summary>The account as it stands under <paramref name="tanda"/>.</summary>
    public async Task<BerkasPengguna?> AmbilAsync(Guid id, string tanda, CancellationToken batal)
    {
        var ingatan = Ingatan(tanda).Pengguna;
        if (!ingatan.TryGetValue(id, out var ada))
        {
            await using var lingkup = pabrik.CreateAsyncScope();
            ada = await lingkup.ServiceProvider.GetRequiredService<BacaPenugasan>().AmbilAsync(id, batal);
            ingatan.TryAdd(id, ada);
        }

        return ada;
    }

    /// <summary>Zone of a pemda.</summary>
    public async Task<string?> ZonaAsync(int pemdaId, string tanda, CancellationToken batal)
    {
        var ingatan = Ingatan(tanda).Zona;
        if (!ingatan.TryGetValue(pemdaId, out var ada))
        {
            await using var lingkup = pabrik.CreateAsyncScope();
            ada = await lingkup.ServiceProvider.GetRequiredService<BacaPenugasan>().ZonaWaktuAsync(pemdaId, batal);
            ingatan.TryAdd(pemdaId, ada);
        }

        return ada;
    }

    private Simpanan Ingatan(string tanda)
    {
        var simpanan = _simpanan;
        if (simpanan.Tanda != tanda)
        {
            _simpanan = simpanan = new(tanda);
        }

        return simpanan;
    }
}
