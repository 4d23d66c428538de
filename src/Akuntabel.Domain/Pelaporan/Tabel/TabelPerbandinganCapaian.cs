using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Annual recap: realisasi of two earlier years, this year with its calculation, and the plan's last target.</summary>
public static class TabelPerbandinganCapaian
{
    private const int TahunSebelumnya = 2;

    public static JenisTabel Jenis { get; } =
        new(
            "perbandingan-capaian",
            "Rekapitulasi: realisasi dua tahun sebelumnya, capaian tahun ini dan target akhir RPJMD",
            "Belum ada indikator kinerja yang dapat diukur pada periode ini.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var tahun = Enumerable.Range(b.Periode.Tahun - TahunSebelumnya, TahunSebelumnya).ToList();
        var kini = $"Kinerja {b.Periode.Sebutan}";
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Nomor<UkuranIndikator>(u => u.Nomor),
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 26),
            Kolom.Ringkas<UkuranIndikator>("Satuan", u => u.Indikator.Satuan.Nama, 8),
        };
        kolom.AddRange(
            tahun.Select(t =>
                Kolom.Angka<UkuranIndikator>(FormattableString.Invariant($"{t}"), u => Realisasi(b, u, t), 9) with
                {
                    Kelompok = "Realisasi tahun sebelumnya",
                }
            )
        );
        kolom.AddRange(
            Kolom.Angka<UkuranIndikator>("Target", u => TabelCapaian.SelIndikator(u, u.Target), 9) with
            {
                Kelompok = kini,
            },
            Kolom.Angka<UkuranIndikator>("Realisasi", u => TabelCapaian.SelIndikator(u, u.Realisasi), 9) with
            {
                Kelompok = kini,
            },
            Kolom.Teks<UkuranIndikator>("Perhitungan", u => TabelCapaianHitung.Perhitungan(u.Realisasi), 22) with
            {
                Kelompok = kini,
            },
            Kolom.Angka<UkuranIndikator>("Capaian (%)", u => Sel.Dari(u.Capaian, b.Persen), 9) with
            {
                Kelompok = kini,
            },
            Kolom.Angka<UkuranIndikator>(
                TabelRpjmdNasional.Judul(b, b.Indikator, SumberTarget.Rpjmd),
                u => TabelRpjmdNasional.SelTarget(b, u, SumberTarget.Rpjmd),
                10
            )
        );
        return JenisTabel.Satu(
            new PenyusunTabel<UkuranIndikator>(kolom)
                .Isi(b.Indikator)
                .Jadi(
                    b.Kunci("perbandingan-capaian"),
                    b.Judul($"Perbandingan Capaian dengan Tahun Sebelumnya dan Target RPJMD, {b.Periode.Sebutan}")
                )
        );
    }

    private static Sel Realisasi(BahanTabel b, UkuranIndikator u, int tahun) =>
        b.Bahan.AntarTahun[u.Indikator.Id].Tahun.FirstOrDefault(t => t.Tahun == tahun) is { } lalu
            ? TabelCapaian.SelIndikator(u, lalu.Realisasi)
            : new Sel.Kosong(AlasanKosong.TidakAdaData);
}
