using Akuntabel.App.Data;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Anggaran;

/// <summary>Whether the triwulan of a month is closed, and the exceptions signed for the month.</summary>
/// <param name="Triwulan">The triwulan the month belongs to.</param>
/// <param name="Ditutup">True when the pemda has closed it.</param>
/// <param name="Izin">Exceptions for the month, asked for and granted, oldest first.</param>
public sealed record PenutupBulan(Periode Triwulan, bool Ditutup, IReadOnlyList<IzinBukaKunci> Izin)
{
    /// <summary>Why the month may not be worked on now, or null.</summary>
    public Pelanggaran? Halangan(DateTimeOffset saat) =>
        Ditutup && !Izin.Any(i => i.Berlaku(saat)) ? new PeriodeSudahDitutup(Triwulan) : null;

    /// <summary>True when the head of the agency can sign for an exception: closed, and none asked for or running.</summary>
    public bool BolehMinta(DateTimeOffset saat) => Ditutup && Izin.All(i => i.BerlakuSampai is not null && !i.Berlaku(saat));

    /// <summary>Reads it for the agency in scope; <paramref name="bulan"/> is a month.</summary>
    public static async Task<PenutupBulan> BacaAsync(AkuntabelDbContext db, Periode bulan, CancellationToken batal)
    {
        var triwulan = bulan.TriwulanTerakhir;
        return new(
            triwulan,
            await db.PeriodePengukuran.AnyAsync(p => p.Periode == triwulan && p.Keadaan == KeadaanPeriode.Ditutup, batal),
            await db
                .IzinBukaKunci.AsNoTracking()
                .Where(i => i.IndikatorId == null && i.Periode == bulan)
                .OrderBy(i => i.DitandatanganiPada)
                .ToListAsync(batal)
        );
    }
}
