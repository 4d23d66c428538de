using Akuntabel.App.Data;
using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>The policies of a pemda with the scale of each, newest first; the caller has checked the right.</summary>
public sealed class BacaKebijakan(AkuntabelDbContext db, LingkupAktif lingkup)
{
    public async Task<IReadOnlyList<(KebijakanPengukuran Kebijakan, SkalaKinerja Skala)>> JalankanAsync(
        int pemdaId,
        CancellationToken batal
    )
    {
        lingkup.Pilih(pemdaId, null);
        var skala = await db.SkalaKinerja.AsNoTracking().ToDictionaryAsync(s => s.Kunci, batal);
        var kebijakan = await db.KebijakanPengukuran.AsNoTracking().OrderByDescending(k => k.BerlakuSejak).ToListAsync(batal);
        return [.. kebijakan.Select(k => (k, skala[k.SkalaKinerjaKunci]))];
    }
}
