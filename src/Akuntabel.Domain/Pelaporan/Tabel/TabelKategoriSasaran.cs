using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>How many sasaran fall in each band of the scale.</summary>
public static class TabelKategoriSasaran
{
    public static JenisTabel Jenis { get; } =
        new(
            "kategori-sasaran",
            "Jumlah sasaran menurut kategori capaian",
            "Belum ada sasaran yang dapat dinilai pada periode ini.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var p = b.Bahan.Pengukuran;
        if (p.Sasaran.All(s => s.Kategori is null))
        {
            return [];
        }

        var kolom = new List<Kolom<JumlahKategori>>
        {
            Kolom.Teks<JumlahKategori>("Kategori", j => j.Pita.Sebutan(), 40),
            Kolom.Angka<JumlahKategori>("Jumlah sasaran", j => Sel.Bilangan(j.Jumlah), 16),
        };
        return
        [
            new PenyusunTabel<JumlahKategori>(kolom)
                .Isi(p.SasaranPerKategori)
                .Jumlah("Sasaran yang dinilai", Sel.Bilangan(p.Sasaran.Count(s => s.Kategori is not null)))
                .Jadi(b.Kunci("kategori-sasaran"), b.Judul($"Jumlah Sasaran menurut Kategori Capaian {b.Periode.Sebutan}")),
        ];
    }
}
