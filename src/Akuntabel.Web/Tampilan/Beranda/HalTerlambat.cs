using Akuntabel.App.Kalender;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Tampilan;

/// <summary>Something of the year that is late, with where to see to it.</summary>
/// <param name="Nama">What it is.</param>
/// <param name="Keterangan">Since when.</param>
/// <param name="Segmen">Room and page behind the year's address.</param>
public sealed record HalTerlambat(string Nama, string Keterangan, string Segmen)
{
    /// <summary>Duties whose deadline is over, then figures still missing although their source was expected by now.</summary>
    public static IReadOnlyList<HalTerlambat> Susun(BerkasTahun berkas, KalenderInstansi? kalender, DateOnly hari) =>
        [
            .. (kalender?.Terlambat ?? []).Select(b => new HalTerlambat(
                $"{b.Kewajiban.Nama}, {b.Periode.Sebutan}",
                KeadaanTampil.Sisa(b),
                "kalender"
            )),
            .. Menunggu(berkas, hari),
        ];

    private static IEnumerable<HalTerlambat> Menunggu(BerkasTahun berkas, DateOnly hari)
    {
        var indikator = berkas.Indikator.ToDictionary(i => i.Id, i => i.Nama ?? i.Kunci);
        var unsur = berkas.UnsurData.ToDictionary(u => u.Id, u => u.Nama);
        var semua = berkas
            .Realisasi.Select(r => (Nama: indikator.GetValueOrDefault(r.IndikatorId), r.Nilai, r.PerkiraanTersedia, r.Periode))
            .Concat(
                berkas.NilaiUnsur.Select(n =>
                    (Nama: unsur.GetValueOrDefault(n.UnsurDataId), n.Nilai, n.PerkiraanTersedia, n.Periode)
                )
            );
        return from s in semua
            where s.Nilai is Nilai.Kosong { Alasan: AlasanKosong.MenungguSumber } && s.PerkiraanTersedia < hari
            where s.Periode.Tahun == berkas.Periode.Tahun && s.Nama is not null
            orderby s.PerkiraanTersedia
            select new HalTerlambat(
                $"{s.Nama}, {s.Periode.Sebutan}",
                $"angka dari sumbernya diperkirakan tersedia {TanggalSurat.Dari(s.PerkiraanTersedia!.Value).Sebutan}",
                s.Periode.Jenis == JenisPeriode.Triwulan
                    ? $"pengukuran/{Infrastructure.PeriodeAlamat.Tulis(s.Periode)}/lembar"
                    : "pengukuran"
            );
    }
}
