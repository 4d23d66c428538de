using Akuntabel.App.Data;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Kalender;

/// <summary>The indicators an agency has to report in each triwulan of a year: the same list the board "siapa belum lapor" counts.</summary>
internal static class DaftarLapor
{
    /// <summary>Ids by triwulan; of a quarter without a policy in force only what is stored.</summary>
    public static async Task<ILookup<Periode, Guid>> BacaAsync(
        AkuntabelDbContext db,
        Pemda pemda,
        Guid instansi,
        int tahun,
        CancellationToken batal
    )
    {
        var setahun = Periode.Tahunan(tahun);
        var kebijakan = await db
            .KebijakanPengukuran.AsNoTracking()
            .Where(k => k.PemdaId == pemda.Id && k.BerlakuSejak <= setahun.TanggalAkhir)
            .OrderByDescending(k => k.BerlakuSejak)
            .FirstOrDefaultAsync(batal);
        if (kebijakan is null)
        {
            return Enumerable.Empty<Guid>().ToLookup(_ => setahun);
        }

        var pemuat = new PemuatBerkas(db, instansi, batal);
        var berkas = await pemuat.PerencanaanAsync(
            new BerkasTahun
            {
                Periode = setahun,
                Pemda = pemda,
                PerangkatDaerah = await db.PerangkatDaerah.AsNoTracking().SingleAsync(p => p.Id == instansi, batal),
                Kebijakan = kebijakan,
                Skala = await db.SkalaKinerja.AsNoTracking().SingleAsync(s => s.Kunci == kebijakan.SkalaKinerjaKunci, batal),
            }
        );
        berkas = await pemuat.PerjanjianAsync(berkas) with
        {
            UnsurData = await db.UnsurData.AsNoTracking().Where(u => u.PerangkatDaerahId == instansi).ToListAsync(batal),
            Realisasi = await db
                .Realisasi.AsNoTracking()
                .Where(r => r.PerangkatDaerahId == instansi)
                .DalamTahun(tahun, tahun)
                .ToListAsync(batal),
        };
        return Periode
            .Triwulan(tahun, 4)
            .SejakAwalTahun()
            .SelectMany(t =>
                LembarUkur.Dilaporkan(new IndeksBerkas(berkas with { Periode = t })).Select(i => (Triwulan: t, i.Id))
            )
            .ToLookup(p => p.Triwulan, p => p.Id);
    }
}
