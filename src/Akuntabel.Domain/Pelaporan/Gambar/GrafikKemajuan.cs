using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Progress of every indicator to the plan's end.</summary>
public static class GrafikKemajuan
{
    public static JenisGambar Jenis { get; } =
        new("kemajuan", "Kemajuan setiap indikator terhadap target jangka menengah", Susun);

    private static IEnumerable<ModelGrafik> Susun(BahanTabel b)
    {
        var daftar = b
            .Indikator.Select(u => b.Bahan.Kemajuan[u.Indikator.Id])
            .Where(k => !k.DalamPoin && k.Nilai.Angka is not null)
            .ToList();
        return daftar.Count < 2
            ? []
            :
            [
                new ModelGrafik
                {
                    Kunci = b.Kunci("grafik-kemajuan"),
                    Jenis = JenisGrafik.BatangMendatar,
                    Judul = b.Judul($"Kemajuan terhadap Target Jangka Menengah sampai dengan {b.Periode.Sebutan} (persen)"),
                    Uraian =
                        $"Diagram batang kemajuan {CetakAngka.Tetap(daftar.Count, 0)} indikator terhadap target jangka menengah, dari "
                        + $"{b.Persen.Cetak(daftar.Min(k => k.Nilai.Angka!.Value))} sampai {b.Persen.Cetak(daftar.Max(k => k.Nilai.Angka!.Value))} persen.",
                    Kategori = [.. daftar.Select(k => k.Indikator.Sebutan())],
                    Seri = [new SeriGrafik("Kemajuan (%)", [.. daftar.Select(k => k.Nilai.Angka)])],
                    Format = b.Persen,
                    Satuan = "%",
                    Acuan = 100,
                    NamaAcuan = "Target akhir (100)",
                },
            ];
    }
}
