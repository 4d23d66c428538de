using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Which periods of a year have figures.</summary>
public static class PeriodeTerisi
{
    /// <summary>The year and its semesters and triwulan with realisasi or components, in order. Months are left to the input pages.</summary>
    public static IReadOnlyList<Periode> Daftar(BerkasTahun berkas) =>
        [
            .. berkas
                .Realisasi.Select(r => r.Periode)
                .Concat(berkas.NilaiUnsur.Select(n => n.Periode))
                .Concat(berkas.RealisasiAnggaran.Select(r => r.Periode))
                .Where(p => p.Tahun == berkas.Periode.Tahun && p.Jenis != JenisPeriode.Bulan)
                .Distinct()
                .Order(),
        ];

    /// <summary>The period shown first: the year when it is measured, else the newest measured part of it, else the year.</summary>
    public static Periode Utama(BerkasTahun berkas)
    {
        var setahun = berkas.Periode.SetahunPenuh;
        var daftar = Daftar(berkas);
        return daftar.Count == 0 || daftar.Contains(setahun) ? setahun : daftar[^1];
    }
}
