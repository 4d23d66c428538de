using Akuntabel.App.Data;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pelaporan;

/// <summary>Fills a BerkasTahun room by room; one query per kind of row, in a stable order, untracked.</summary>
internal sealed partial class PemuatBerkas(AkuntabelDbContext db, Guid pdId, CancellationToken batal)
{
    public async Task<BerkasTahun> OrganisasiAsync(BerkasTahun b)
    {
        var tahun = b.Periode.Tahun;
        var dasarHukum = await Milik(db.DasarHukumLaporan).Where(x => x.Tahun == tahun).OrderBy(x => x.Urutan).ToListAsync(batal);
        var kunci = dasarHukum.Select(x => x.PeraturanKunci).ToList();
        return b with
        {
            KepalaDaerah = await db
                .KepalaDaerah.AsNoTracking()
                .Where(x => x.PemdaId == b.Pemda.Id)
                .OrderBy(x => x.Sejak)
                .ThenBy(x => x.Id)
                .ToListAsync(batal),
            Unit = await UrutAsync(Milik(db.Unit)),
            TugasFungsi = await UrutAsync(Milik(db.TugasFungsi)),
            MasaJabatan = await Milik(db.MasaJabatan).OrderBy(x => x.Sejak).ThenBy(x => x.Id).ToListAsync(batal),
            SkalaPredikat = await db.SkalaPredikat.AsNoTracking().OrderBy(x => x.Kode).ToListAsync(batal),
            DasarHukum = dasarHukum,
            Peraturan = await db
                .Peraturan.AsNoTracking()
                .Where(x => kunci.Contains(x.Kunci))
                .OrderBy(x => x.Kunci)
                .ToListAsync(batal),
        };
    }

    public async Task<BerkasTahun> PerjanjianAsync(BerkasTahun b)
    {
        var tahun = b.Periode.Tahun;
        var perjanjian = await Milik(db.PerjanjianKinerja)
            .Where(x => x.Tahun == tahun && x.UnitId == null)
            .OrderBy(x => x.NomorVersi)
            .ToListAsync(batal);
        var id = perjanjian.Select(x => x.Id).ToList();
        var aksi = await UrutAsync(Milik(db.BarisRencanaAksi).Where(x => x.Tahun == tahun));
        return b with
        {
            Perjanjian = perjanjian,
            BarisPerjanjian = await UrutAsync(Milik(db.BarisPerjanjian).Where(x => id.Contains(x.PerjanjianKinerjaId))),
            BarisAnggaranPerjanjian = await UrutAsync(
                Milik(db.BarisAnggaranPerjanjian).Where(x => id.Contains(x.PerjanjianKinerjaId))
            ),
            BarisRencanaAksi = [.. aksi.Where(x => x.NomorVersi == aksi.Max(y => y.NomorVersi))],
        };
    }

    /// <summary>Rows in the order people gave them; rows of one place keep the order of their ids.</summary>
    private Task<List<T>> UrutAsync<T>(IQueryable<T> baris)
        where T : class =>
        baris
            .OrderBy(x => EF.Property<int>(x, nameof(Unit.Urutan)))
            .ThenBy(x => EF.Property<Guid>(x, nameof(Unit.Id)))
            .ToListAsync(batal);

    private IQueryable<T> Milik<T>(DbSet<T> tabel)
        where T : class, IBerlingkupPerangkatDaerah => tabel.AsNoTracking().Where(x => x.PerangkatDaerahId == pdId);
}
