using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Kalender;

/// <summary>The calendar of duties of a year as it stands on the pemda's legal day: of one agency, or of all agencies of a pemda.</summary>
public sealed class MuatKalender(
    AkuntabelDbContext db,
    PintuInstansi pintu,
    LingkupAktif lingkup,
    PenjagaAkses penjaga,
    TimeProvider jam
)
{
    /// <summary>One agency. Refused: unknown, no right.</summary>
    public async Task<Hasil<KalenderInstansi>> InstansiAsync(string slug, int tahun, CancellationToken batal)
    {
        var buka = await pintu.BukaAsync(slug, Tindakan.LihatInstansi, batal);
        if (!buka.Berhasil)
        {
            return buka.Pelanggaran;
        }

        var i = buka.Isi.Instansi;
        var semua = await SemuaAsync(i.PemdaId, tahun, true, batal);
        return semua.FirstOrDefault(k => k.Slug == slug) is { } kalender ? kalender : new TahunTanpaData(slug, tahun);
    }

    /// <summary>Every agency of the pemda that recorded something for the year, by name. Refused: no right over the whole pemda.</summary>
    public async Task<Hasil<IReadOnlyList<KalenderInstansi>>> PemdaAsync(int pemdaId, int tahun, CancellationToken batal)
    {
        var izin = await penjaga.PeriksaAsync(Tindakan.LihatInstansi, SasaranAkses.Pemda(pemdaId), batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        lingkup.Pilih(pemdaId, null);
        return await SemuaAsync(pemdaId, tahun, false, batal);
    }

    /// <summary>The duties of the pemda as they hold now, switched-off ones too. Refused: no right over the whole pemda.</summary>
    public async Task<Hasil<IReadOnlyList<KewajibanKalender>>> KewajibanAsync(int pemdaId, CancellationToken batal)
    {
        var izin = await penjaga.PeriksaAsync(Tindakan.KelolaKalender, SasaranAkses.Pemda(pemdaId), batal);
        if (!izin.Berhasil)
        {
            return izin.Pelanggaran;
        }

        lingkup.Pilih(pemdaId, null);
        return KewajibanBawaan.Berlaku(pemdaId, await db.KewajibanKalender.AsNoTracking().ToListAsync(batal)).ToList();
    }

    private async Task<List<KalenderInstansi>> SemuaAsync(int pemdaId, int tahun, bool tanpaData, CancellationToken batal)
    {
        var pemda = await db.Pemda.AsNoTracking().SingleAsync(p => p.Id == pemdaId, batal);
        var bahan = await BahanKalender.BacaAsync(db, pemda, tahun, batal);
        var kewajiban = KewajibanBawaan.Berlaku(
            pemdaId,
            await db.KewajibanKalender.AsNoTracking().Where(k => k.PemdaId == pemdaId).ToListAsync(batal)
        );
        var hari = HariHukum.Kini(jam, pemda.ZonaWaktu);
        return
        [
            .. (await db.PerangkatDaerah.AsNoTracking().Where(p => p.PemdaId == pemdaId).ToListAsync(batal))
                .Where(p => tanpaData || bahan.Ada(p.Id))
                .OrderBy(p => p.Nama, StringComparer.Ordinal)
                .Select(p => new KalenderInstansi
                {
                    Slug = p.Slug,
                    Nama = p.Nama,
                    Hari = hari,
                    Butir = KalenderKewajiban.Susun(kewajiban, bahan.Fakta(p.Id), tahun, hari),
                }),
        ];
    }
}
