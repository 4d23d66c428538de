using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Own realisasi beside that of other regions and the province, a column each.</summary>
public static class TabelPembandingDaerah
{
    public static JenisTabel Jenis { get; } =
        new(
            "pembanding-daerah",
            "Realisasi dibandingkan dengan daerah lain dan provinsi, satu kolom setiap daerah",
            "Tidak tersedia angka daerah lain atau provinsi yang dapat dibandingkan.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var daerah = b
            .Indikator.SelectMany(u => Baris(b, u))
            .Select(p => p.Pembanding)
            .DistinctBy(p => p.Nama)
            .OrderBy(p => p.Jenis == JenisPembanding.Provinsi)
            .Select(p => p.Nama)
            .ToList();
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 28),
            Kolom.Angka<UkuranIndikator>(
                FormattableString.Invariant($"Realisasi {b.Periode.Tahun}"),
                u => TabelCapaian.SelIndikator(u, u.Realisasi),
                11
            ),
        };
        kolom.AddRange(
            daerah.Select(d =>
                Kolom.Angka<UkuranIndikator>(d, u => Nilai(b, u, d), 13) with
                {
                    Kelompok = "Realisasi daerah lain",
                }
            )
        );
        return JenisTabel.Satu(
            new PenyusunTabel<UkuranIndikator>(kolom)
                .Isi([.. b.Indikator.Where(u => Baris(b, u).Any())])
                .Jadi(
                    b.Kunci("pembanding-daerah"),
                    b.Judul($"Perbandingan dengan Daerah Lain dan Provinsi, {b.Periode.Sebutan}")
                ) with
            {
                Catatan =
                [
                    .. b
                        .Indikator.SelectMany(u => Baris(b, u))
                        .Select(p => p.Pembanding.Keterangan)
                        .Where(k => k.Length > 0)
                        .Distinct(),
                ],
            }
        );
    }

    private static IEnumerable<BarisPembanding> Baris(BahanTabel b, UkuranIndikator u) =>
        b
            .Bahan.DenganLain[u.Indikator.Id]
            .Baris.Where(p => p.Pembanding.Jenis is JenisPembanding.KabupatenKota or JenisPembanding.Provinsi);

    private static Sel Nilai(BahanTabel b, UkuranIndikator u, string daerah) =>
        Baris(b, u).FirstOrDefault(p => p.Pembanding.Nama == daerah) is { } baris
            ? TabelCapaian.SelIndikator(u, baris.Nilai)
            : new Sel.Kosong(AlasanKosong.TidakAdaData);
}
