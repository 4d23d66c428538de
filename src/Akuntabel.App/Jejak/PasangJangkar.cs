using Akuntabel.App.Data;
using Akuntabel.Domain.Jejak;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Jejak;

/// <summary>Notes every chain's present head outside the database where it is missing; run at start and daily. Idempotent.</summary>
public sealed class PasangJangkar(AkuntabelDbContext db, JangkarJejak jangkar)
{
    /// <summary>Number of heads newly noted.</summary>
    public async Task<int> JalankanAsync(CancellationToken batal)
    {
        var ada = jangkar.Baca().ToHashSet();
        var kepala = await db.KepalaRantai.AsNoTracking().Where(k => k.Nomor > 0).OrderBy(k => k.RantaiId).ToListAsync(batal);
        List<JangkarRantai> baru =
        [
            .. kepala.Select(k => new JangkarRantai(k.RantaiId, k.Nomor, k.Hash)).Where(k => !ada.Contains(k)),
        ];
        jangkar.Catat(baru);
        return baru.Count;
    }
}
