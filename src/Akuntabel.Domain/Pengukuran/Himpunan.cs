using System.Collections.Frozen;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// Joins a component's periods into a year to date by its CaraHimpun. A percentage is formed from what comes out here, never by
/// averaging percentages: placements 20/100 and 30/80 give 50/180 = 27,78.
/// </summary>
public static class Himpunan
{
    public static readonly AturanHitung Aturan = new(
        "PENGUKURAN-HIMPUN-1",
        "Penghimpunan unsur data",
        "Jumlah: dijumlahkan; posisi akhir: isian terakhir; rata-rata: rata-rata isian; tahunan: isian setahun",
        "Perpres 29/2014 pasal 17 (pengelolaan data kinerja)",
        new DateOnly(2014, 12, 1)
    );

    private static readonly FrozenSet<AlasanKosong> Dilewati = new[]
    {
        AlasanKosong.TidakBerlaku,
        AlasanKosong.IndikatorBaru,
        AlasanKosong.TidakDitargetkan,
    }.ToFrozenSet();

    /// <summary>
    /// The component's value from 1 January to the end of <paramref name="periode"/>. A row of that very period kind for the whole year
    /// is taken as it stands; otherwise the periods of the same or of a shorter kind are joined. A period that is missing in a sum gives its reason.
    /// </summary>
    /// <param name="unsur">The component.</param>
    /// <param name="nilai">Its values; rows of other components must not be among them.</param>
    /// <param name="periode">The period to whose end to accumulate.</param>
    public static HasilHitung Hitung(UnsurData unsur, IEnumerable<NilaiUnsur> nilai, Periode periode)
    {
        var total = TotalUnsur.MenurutPeriode(nilai.Where(n => n.Periode.Tahun == periode.Tahun));
        if (SetahunBerlaku(unsur, periode) && total.TryGetValue(periode.SetahunPenuh, out var setahun))
        {
            return new HasilHitung(Masukan(unsur, setahun, periode.SetahunPenuh));
        }

        var deret = Deret(periode, total);
        List<LangkahHitung> isian = [.. deret.Select(p => Masukan(unsur, total.GetValueOrDefault(p), p))];
        return Hitungan.Jalankan(
            Aturan,
            unsur.Nama,
            isian,
            n => Hitungan.DalamJangkauan(() => Gabung(unsur.CaraHimpun, n)),
            $"{Sebutan(unsur.CaraHimpun)}: {string.Join("; ", isian.Select(i => CetakNilai.Seperlunya(i.Hasil)))}"
        );
    }

    /// <summary>Joins the values of successive periods, oldest first.</summary>
    public static Nilai Gabung(CaraHimpun cara, IReadOnlyList<Nilai> deret)
    {
        var berlaku = deret.Where(n => n is not Nilai.Kosong k || !Dilewati.Contains(k.Alasan)).ToList();
        var terisi = berlaku.Where(n => n.Ada).ToList();
        if (terisi.Count == 0 || cara == CaraHimpun.Tahunan)
        {
            return berlaku.Find(n => n is Nilai.Kosong) ?? Nilai.Tanpa(AlasanKosong.BelumDiukur);
        }

        if (cara == CaraHimpun.PosisiAkhir)
        {
            return terisi[^1];
        }

        if (terisi.Exists(n => n.SebagaiAngka is null))
        {
            return Nilai.Tanpa(AlasanKosong.TidakBerlaku);
        }

        var jumlah = terisi.Sum(n => n.SebagaiAngka!.Value);
        return cara == CaraHimpun.RataRata ? Nilai.Dari(jumlah / terisi.Count)
            : berlaku.Find(n => n is Nilai.Kosong) is { } kurang ? kurang
            : Nilai.Dari(jumlah);
    }

    /// <summary>The year's own row counts for the year; what is known once a year also for every period that ends with it.</summary>
    private static bool SetahunBerlaku(UnsurData unsur, Periode periode) =>
        periode.Jenis == JenisPeriode.Tahunan || (unsur.CaraHimpun == CaraHimpun.Tahunan && periode.BulanAkhir == 12);

    private static IReadOnlyList<Periode> Deret(Periode periode, Dictionary<Periode, NilaiUnsur> total)
    {
        var semua = new[] { JenisPeriode.Tahunan, JenisPeriode.Semester, JenisPeriode.Triwulan, JenisPeriode.Bulan }
            .Where(j => j >= periode.Jenis)
            .Select(j => SampaiAkhir(periode, j));
        return semua.FirstOrDefault(d => d.Any(total.ContainsKey)) ?? periode.SejakAwalTahun();
    }

    /// <summary>Periods of a kind from January to the end of <paramref name="periode"/>.</summary>
    private static IReadOnlyList<Periode> SampaiAkhir(Periode periode, JenisPeriode jenis) =>
        jenis switch
        {
            JenisPeriode.Tahunan => [periode.SetahunPenuh],
            JenisPeriode.Semester => Periode.Semester(periode.Tahun, periode.BulanAkhir / 6).SejakAwalTahun(),
            JenisPeriode.Triwulan => Periode.Triwulan(periode.Tahun, periode.BulanAkhir / 3).SejakAwalTahun(),
            _ => Periode.Bulan(periode.Tahun, periode.BulanAkhir).SejakAwalTahun(),
        };

    private static LangkahHitung Masukan(UnsurData unsur, NilaiUnsur? nilai, Periode periode) =>
        LangkahHitung.DariMasukan(
            $"{unsur.Nama}, {periode.Sebutan}",
            nilai?.Nilai ?? Nilai.Tanpa(AlasanKosong.BelumDiukur),
            nilai is { Sumber.Length: > 0 } ? nilai.Sumber : unsur.Sumber
        );

    private static string Sebutan(CaraHimpun cara) =>
        cara switch
        {
            CaraHimpun.Jumlah => "Dijumlahkan",
            CaraHimpun.PosisiAkhir => "Posisi akhir dari",
            CaraHimpun.RataRata => "Rata-rata dari",
            _ => "Isian setahun",
        };
}
