using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>The calendar of an agency's duties of a year.</summary>
public static class KalenderKewajiban
{
    /// <summary>
    /// Every duty of every period of <paramref name="tahun"/> as it stands on <paramref name="hari"/> (a legal day of the pemda's zone),
    /// by deadline; duties without one come last.
    /// </summary>
    public static IReadOnlyList<ButirKalender> Susun(
        IEnumerable<KewajibanKalender> kewajiban,
        FaktaKewajiban fakta,
        int tahun,
        DateOnly hari
    ) =>
        [
            .. kewajiban
                .Where(k => k.Aktif)
                .SelectMany(k => Periode(k.Berulang, tahun).Select(p => Butir(k, p, fakta, hari)))
                .OrderBy(b => b.Tenggat ?? DateOnly.MaxValue)
                .ThenBy(b => b.Kewajiban.Urutan),
        ];

    /// <summary>The last day in time, or null when the day it counts from is unknown.</summary>
    public static DateOnly? Tenggat(KewajibanKalender kewajiban, Periode periode, DateOnly? pengesahanAnggaran) =>
        kewajiban.Acuan == AcuanTenggat.PengesahanAnggaran
            ? pengesahanAnggaran?.AddMonths(kewajiban.TenggatBulan).AddDays(kewajiban.TenggatHari)
            // Whole months after the period: two months after 31 December end on the last of February.
            : periode.TanggalAkhir.AddDays(1).AddMonths(kewajiban.TenggatBulan).AddDays(kewajiban.TenggatHari - 1);

    private static IEnumerable<Periode> Periode(JenisPeriode jenis, int tahun) =>
        jenis switch
        {
            JenisPeriode.Tahunan => [Umum.Periode.Tahunan(tahun)],
            JenisPeriode.Semester => Umum.Periode.Semester(tahun, 2).SejakAwalTahun(),
            JenisPeriode.Triwulan => Umum.Periode.Triwulan(tahun, 4).SejakAwalTahun(),
            _ => Umum.Periode.Bulan(tahun, 12).SejakAwalTahun(),
        };

    private static ButirKalender Butir(KewajibanKalender kewajiban, Periode periode, FaktaKewajiban fakta, DateOnly hari)
    {
        var tenggat = Tenggat(kewajiban, periode, fakta.PengesahanAnggaran);
        var catatan = fakta.Tercatat.FirstOrDefault(t => t.Kunci == kewajiban.Kunci && t.Periode == periode);
        var penuh = catatan is { Tanggal: { } tanggal }
            ? new TandaPenuh(tanggal, catatan.Keterangan)
            : fakta.Terlihat.GetValueOrDefault((kewajiban.Pemenuhan, periode));
        return new ButirKalender
        {
            Kewajiban = kewajiban,
            Periode = periode,
            Tenggat = tenggat,
            Penuh = penuh,
            Catatan = catatan,
            SisaHari = tenggat?.DayNumber - hari.DayNumber,
            Keadaan = Keadaan(kewajiban, tenggat, penuh, hari),
        };
    }

    private static KeadaanKewajiban Keadaan(KewajibanKalender kewajiban, DateOnly? tenggat, TandaPenuh? penuh, DateOnly hari) =>
        penuh is not null
            ? penuh.Tanggal > tenggat
                ? KeadaanKewajiban.DipenuhiTerlambat
                : KeadaanKewajiban.Dipenuhi
            : tenggat is not { } batas
                ? KeadaanKewajiban.TanpaTenggat
                : hari > batas
                    ? KeadaanKewajiban.Terlambat
                    : hari >= batas.AddDays(-kewajiban.HariPengingat)
                        ? KeadaanKewajiban.SegeraJatuhTempo
                        : KeadaanKewajiban.BelumJatuhTempo;
}
