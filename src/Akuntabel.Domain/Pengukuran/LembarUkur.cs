using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The measurement sheet of a period: every indicator with the numbers to type for it.</summary>
public static class LembarUkur
{
    /// <summary>The rows in the order of the agreement.</summary>
    public static IReadOnlyList<BarisUkur> Susun(IndeksBerkas indeks) =>
        [.. PengukuranKinerja.Susun(indeks).Indikator.Select(u => Baris(indeks, u))];

    /// <summary>
    /// The indicators that are to be reported in the period, without measuring them: those with a number to type, or with a stored
    /// row. What is known only once a year is not missing in the other periods.
    /// </summary>
    public static IReadOnlyList<Indikator> Dilaporkan(IndeksBerkas indeks) =>
        [
            .. DaftarUkur
                .Susun(indeks)
                .Select(b => b.Indikator)
                .Where(i =>
                    i.Rumus is not { Length: > 0 }
                    || Unsur(indeks, i).Any(u => Diisi(u.CaraHimpun, indeks))
                    || indeks.Realisasi(i.Id).Any(r => r.Periode == indeks.Berkas.Periode)
                ),
        ];

    /// <summary>The row of an indicator, measured already.</summary>
    public static BarisUkur Baris(IndeksBerkas indeks, UkuranIndikator ukuran) =>
        new()
        {
            Ukuran = ukuran,
            Unit = UnitPenanggungJawab.Cari(ukuran.Indikator, indeks.Berkas.Unit),
            Realisasi = indeks.Realisasi(ukuran.Indikator.Id).FirstOrDefault(r => r.Periode == indeks.Berkas.Periode),
            Sel = Sel(indeks, ukuran),
        };

    /// <summary>The components an indicator's formula takes from the period itself; empty without a formula.</summary>
    public static IReadOnlyList<UnsurData> Unsur(IndeksBerkas indeks, Indikator indikator) =>
        indikator.Rumus is { Length: > 0 } teks && Rumus.Baca(teks) is { Berhasil: true, Isi: var rumus }
            ? [.. rumus.Unsur.Where(a => !a.TahunLalu).Select(a => a.Kode).Distinct().Select(indeks.Unsur).OfType<UnsurData>()]
            : [];

    private static IReadOnlyList<SelIsian> Sel(IndeksBerkas indeks, UkuranIndikator ukuran) =>
        ukuran.Indikator.Rumus is { Length: > 0 }
            ? [.. Unsur(indeks, ukuran.Indikator).Where(u => Diisi(u.CaraHimpun, indeks)).Select(u => SelUnsur(indeks, u))]
            : [SelIndikator(indeks, ukuran)];

    /// <summary>What is known once a year is typed in the last period of the year.</summary>
    private static bool Diisi(CaraHimpun cara, IndeksBerkas indeks) =>
        cara != CaraHimpun.Tahunan || indeks.Berkas.Periode.BulanAkhir == 12;

    private static SelIsian SelUnsur(IndeksBerkas indeks, UnsurData unsur)
    {
        var periode = unsur.CaraHimpun == CaraHimpun.Tahunan ? indeks.Berkas.Periode.SetahunPenuh : indeks.Berkas.Periode;
        var nilai = TotalUnsur.MenurutPeriode(indeks.NilaiUnsur(unsur.Id));
        var baris = nilai.GetValueOrDefault(periode);
        var kumulatif = Himpunan.Hitung(unsur, indeks.NilaiUnsur(unsur.Id), indeks.Berkas.Periode);
        return new SelIsian
        {
            Jenis = JenisIsian.Unsur,
            Kunci = unsur.Kode,
            Nama = unsur.Nama,
            Satuan = unsur.Satuan,
            CaraHimpun = unsur.CaraHimpun,
            Periode = periode,
            Nilai = baris?.Nilai ?? Nilai.Tanpa(AlasanKosong.BelumDiukur),
            Sebelum = Lalu(periode) is { } p ? nilai.GetValueOrDefault(p)?.Nilai : null,
            Kumulatif = kumulatif,
            Terhalang = Terhalang(periode, baris?.Nilai, kumulatif.Nilai, p => nilai.GetValueOrDefault(p)?.Nilai),
            Versi = baris?.Versi ?? 0,
            Sumber = baris?.Sumber ?? "",
            Catatan = baris?.Catatan ?? "",
            AlasanAngka = baris?.AlasanAngka ?? "",
            PerkiraanTersedia = baris?.PerkiraanTersedia,
        };
    }

    private static SelIsian SelIndikator(IndeksBerkas indeks, UkuranIndikator ukuran)
    {
        var (indikator, periode) = (ukuran.Indikator, indeks.Berkas.Periode);
        var menurut = indeks.Realisasi(indikator.Id).ToDictionary(r => r.Periode);
        var baris = menurut.GetValueOrDefault(periode);
        return new SelIsian
        {
            Jenis = JenisIsian.Indikator,
            Kunci = indikator.Kunci,
            Nama = indikator.Nama ?? indikator.Kunci,
            Satuan = indikator.Satuan,
            CaraHimpun = indikator.CaraHimpun,
            Periode = periode,
            Nilai = Isian(baris),
            Sebelum = Lalu(periode) is { } p && menurut.GetValueOrDefault(p) is { } lalu ? Isian(lalu) : null,
            Kumulatif = ukuran.Realisasi,
            Terhalang = Terhalang(periode, Isian(baris), ukuran.Realisasi.Nilai, p => menurut.GetValueOrDefault(p)?.Nilai),
            Versi = baris?.Versi ?? 0,
            Sumber = baris?.Sumber ?? "",
            Catatan = baris?.Catatan ?? "",
            AlasanAngka = baris?.AlasanAngka ?? "",
            PerkiraanTersedia = baris?.PerkiraanTersedia,
        };
    }

    private static Nilai Isian(Realisasi? baris) =>
        baris is null ? Nilai.Tanpa(AlasanKosong.BelumDiukur)
        : baris.Isian is { } isian ? Nilai.Dari(isian)
        : baris.Nilai;

    private static IReadOnlyList<Periode> Terhalang(Periode periode, Nilai? isian, Nilai kumulatif, Func<Periode, Nilai?> pada) =>
        isian is not { Ada: true } || kumulatif.Ada || periode.Jenis == JenisPeriode.Tahunan
            ? []
            :
            [
                .. periode
                    .SejakAwalTahun()
                    .Where(p => p != periode && pada(p) is (null or Nilai.Kosong { Alasan: AlasanKosong.BelumDiukur })),
            ];

    private static Periode? Lalu(Periode periode) => periode.Nomor > 1 ? periode.SejakAwalTahun()[^2] : null;
}
