using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>The periods a pemda has opened or closed in a year.</summary>
public sealed class BacaPeriode(AkuntabelDbContext db, PilihInstansi pilih)
{
    /// <summary>Those of the pemda of an agency, in order.</summary>
    public async Task<IReadOnlyList<PeriodePengukuran>> JalankanAsync(string slug, int tahun, CancellationToken batal) =>
        (await pilih.JalankanAsync(slug, batal)).Berhasil
            ? [.. (await db.PeriodePengukuran.AsNoTracking().DalamTahun(tahun, tahun).ToListAsync(batal)).OrderBy(p => p.Periode)]
            : [];
}
