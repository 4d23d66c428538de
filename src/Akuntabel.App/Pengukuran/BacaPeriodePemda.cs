using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>What the one who keeps a pemda's periods has before him; the caller has checked the right.</summary>
public sealed class BacaPeriodePemda(AkuntabelDbContext db, LingkupAktif lingkup)
{
    public async Task<KeadaanPemda> JalankanAsync(int pemdaId, int tahun, CancellationToken batal)
    {
        lingkup.Pilih(pemdaId, null);
        var permintaan =
            from izin in db.IzinBukaKunci.AsNoTracking()
            join milik in db.Indikator on izin.IndikatorId equals (Guid?)milik.Id into ada
            from indikator in ada.DefaultIfEmpty()
            join instansi in db.PerangkatDaerah on izin.PerangkatDaerahId equals instansi.Id
            where izin.PemberiId == null
            orderby izin.DitandatanganiPada
            select new
            {
                izin,
                Angka = indikator == null ? "Realisasi anggaran" : indikator.Nama ?? indikator.Kunci,
                Instansi = instansi.NamaSingkat,
            };
        return new KeadaanPemda
        {
            Periode = await db.PeriodePengukuran.AsNoTracking().DalamTahun(tahun, tahun).ToListAsync(batal),
            Permintaan = [.. (await permintaan.ToListAsync(batal)).Select(p => (p.izin, p.Angka, p.Instansi))],
        };
    }
}
