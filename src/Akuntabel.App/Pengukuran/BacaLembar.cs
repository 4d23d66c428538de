using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>What the sheet of a period shows beside the figures: whether the period is open, exceptions, evidence.</summary>
public sealed class BacaLembar(AkuntabelDbContext db, PilihInstansi pilih)
{
    /// <summary>The state of the sheet of an agency the reader may see.</summary>
    public async Task<KeadaanLembar> JalankanAsync(string slug, Periode periode, CancellationToken batal)
    {
        _ = (await pilih.JalankanAsync(slug, batal)).Isi;
        var setahun = periode.SetahunPenuh;
        var tautan = await db
            .TautanBukti.AsNoTracking()
            .Where(t => t.Periode == periode || t.Periode == setahun)
            .ToListAsync(batal);
        var id = tautan.Select(t => t.BuktiId).Distinct().ToList();
        return new KeadaanLembar
        {
            Periode = await db.PeriodePengukuran.AsNoTracking().FirstOrDefaultAsync(p => p.Periode == periode, batal),
            Izin = await db.IzinBukaKunci.AsNoTracking().Where(i => i.Periode == periode).ToListAsync(batal),
            Tautan = tautan,
            Bukti = (await db.Bukti.AsNoTracking().Where(b => id.Contains(b.Id)).ToListAsync(batal)).ToDictionary(b => b.Id),
        };
    }

    /// <summary>The texts written about an indicator a year before, of the same period or else of the whole year, by kind.</summary>
    public async Task<IReadOnlyDictionary<JenisAnalisis, string>> TahunLaluAsync(
        Guid indikatorId,
        Periode periode,
        CancellationToken batal
    )
    {
        var (lalu, setahun) = (periode.GeserTahun(-1), periode.GeserTahun(-1).SetahunPenuh);
        var baris = await db
            .AnalisisKinerja.AsNoTracking()
            .Where(a => a.IndikatorId == indikatorId && (a.Periode == lalu || a.Periode == setahun))
            .ToListAsync(batal);
        return baris
            .GroupBy(a => a.Jenis)
            .ToDictionary(
                g => g.Key,
                g => TeksAnalisis.Gabung(g.Where(a => a.Periode == (g.Any(x => x.Periode == lalu) ? lalu : setahun)))
            );
    }
}
