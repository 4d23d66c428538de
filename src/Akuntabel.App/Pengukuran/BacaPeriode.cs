using Akuntabel.App.Data;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
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

    /// <summary>
    /// The last day that counts as on time: what the pemda set for the period, else the deadline of the duty to measure in its
    /// calendar; null when there is neither.
    /// </summary>
    public async Task<DateOnly?> BatasLaporAsync(
        string slug,
        PeriodePengukuran? keadaan,
        Periode periode,
        CancellationToken batal
    )
    {
        if (keadaan?.BatasLapor is { } batas)
        {
            return batas;
        }

        if (await pilih.JalankanAsync(slug, batal) is not { Berhasil: true, Isi.PemdaId: var pemdaId })
        {
            return null;
        }

        var tersimpan = await db.KewajibanKalender.AsNoTracking().Where(k => k.PemdaId == pemdaId).ToListAsync(batal);
        return KewajibanBawaan
            .Berlaku(pemdaId, tersimpan)
            .Where(k => k.Aktif && k.Pemenuhan == PemenuhanDari.PengukuranKinerja && k.Berulang == periode.Jenis)
            .Select(k => KalenderKewajiban.Tenggat(k, periode, null))
            .Min();
    }

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
