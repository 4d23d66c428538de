using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>Whether a figure of a period may be typed or moved through the workflow now.</summary>
public static class PenjagaPeriode
{
    /// <summary>The period when work on it is allowed; else why not. A running exception opens a closed period for its figure.</summary>
    public static Hasil<Periode> Periksa(
        Periode periode,
        PeriodePengukuran? keadaan,
        IEnumerable<IzinBukaKunci> izin,
        DateTimeOffset saat
    ) =>
        keadaan is null ? new PeriodeBelumDibuka(periode)
        : keadaan.Keadaan == KeadaanPeriode.Dibuka || izin.Any(i => i.Periode == periode && i.Berlaku(saat)) ? periode
        : new PeriodeSudahDitutup(periode);
}
