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

    /// <summary>Those in which an agency may work on figures at <paramref name="saat"/>, in order.</summary>
    public async Task<IReadOnlyList<PeriodeKerja>> DapatDikerjakanAsync(
        string slug,
        int tahun,
        DateTimeOffset saat,
        CancellationToken batal
    )
    {
        var semua = await JalankanAsync(slug, tahun, batal);
        var izin = semua.Any(p => p.Keadaan == KeadaanPeriode.Ditutup)
            ? await db
                .IzinBukaKunci.AsNoTracking()
                .DalamTahun(tahun, tahun)
                .Where(i => i.IndikatorId != null && i.BerlakuSampai >= saat.UtcDateTime)
                .ToListAsync(batal)
            : [];
        return
        [
            .. semua
                .Select(p => new PeriodeKerja(p, [.. izin.Where(i => i.Periode == p.Periode && i.Berlaku(saat))]))
                .Where(p => p.Dibuka || p.Izin.Count > 0),
        ];
    }
}
