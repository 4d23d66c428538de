using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Capaian of every indicator against 100.</summary>
public static class GrafikCapaian
{
    public static JenisGambar Jenis { get; } = new("capaian", "Capaian setiap indikator terhadap 100 persen", Susun);

    private static IEnumerable<ModelGrafik> Susun(BahanTabel b)
    {
        var daftar = b.Indikator.Where(u => u.Capaian.Angka is not null).ToList();
        if (daftar.Count == 0)
        {
            return [];
        }

        var (terbaik, terendah) = (daftar.MaxBy(u => u.Capaian.Angka)!, daftar.MinBy(u => u.Capaian.Angka)!);
        return
        [
            new ModelGrafik
            {
                Kunci = b.Kunci("grafik-capaian"),
                Jenis = JenisGrafik.BatangMendatar,
                Judul = b.Judul($"Capaian Indikator Kinerja {b.Periode.Sebutan} (persen)"),
                Uraian =
                    $"Diagram batang capaian {CetakAngka.Tetap(daftar.Count, 0)} indikator. Tertinggi {terbaik.Indikator.Sebutan()} "
                    + $"({b.Persen.Cetak(terbaik.Capaian.Angka!.Value)} persen), terendah {terendah.Indikator.Sebutan()} ({b.Persen.Cetak(terendah.Capaian.Angka!.Value)} persen).",
                Kategori = [.. daftar.Select(u => u.Indikator.Sebutan())],
                Seri = [new SeriGrafik("Capaian (%)", [.. daftar.Select(u => u.Capaian.Angka)])],
                Format = b.Persen,
                Satuan = "%",
                Acuan = 100,
                NamaAcuan = "Target (100)",
            },
        ];
    }
}
