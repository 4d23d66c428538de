using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Gambar;

/// <summary>Absorption of every program.</summary>
public static class GrafikSerapan
{
    public static JenisGambar Jenis { get; } = new("serapan", "Serapan anggaran setiap program", Susun);

    private static IEnumerable<ModelGrafik> Susun(BahanTabel b)
    {
        var program =
            b.Bahan.Anggaran?.Semua()
                .Where(u => u.Simpul.Tingkat == TingkatAnggaran.Program && u.Serapan.Angka is not null)
                .ToList()
            ?? [];
        if (program.Count < 2)
        {
            return [];
        }

        return
        [
            new ModelGrafik
            {
                Kunci = b.Kunci("grafik-serapan"),
                Jenis = JenisGrafik.BatangMendatar,
                Judul = b.Judul($"Serapan Anggaran menurut Program sampai dengan {b.Periode.Sebutan} (persen)"),
                Uraian =
                    $"Diagram batang serapan {CetakAngka.Tetap(program.Count, 0)} program, dari "
                    + $"{b.Persen.Cetak(program.Min(u => u.Serapan.Angka!.Value))} sampai {b.Persen.Cetak(program.Max(u => u.Serapan.Angka!.Value))} persen.",
                Kategori = [.. program.Select(u => u.Simpul.Nama)],
                Seri = [new SeriGrafik("Serapan (%)", [.. program.Select(u => u.Serapan.Angka)])],
                Format = b.Persen,
                Satuan = "%",
            },
        ];
    }
}
