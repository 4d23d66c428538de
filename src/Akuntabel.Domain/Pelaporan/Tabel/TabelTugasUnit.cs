using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Tugas and fungsi of each unit.</summary>
public static class TabelTugasUnit
{
    public static JenisTabel Jenis { get; } =
        new("tugas-unit", "Tugas dan fungsi setiap unit", "Tugas dan fungsi unit belum dicatat.", Susun);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var tugas = b.Berkas.TugasFungsi.Where(t => t.UnitId is not null).OrderBy(t => t.Urutan).ToLookup(t => t.UnitId!.Value);
        var urut = b.Berkas.Unit.OrderBy(u => u.Urutan).ToList();
        var pohon = Pohon<Unit>.Bangun(urut, u => u.Id, u => u.IndukId);
        var baris = (pohon.Berhasil ? pohon.Isi.Semua().Select(s => s.Isi) : urut).Where(u => tugas[u.Id].Any()).ToList();
        return JenisTabel.Satu(
            new PenyusunTabel<Unit>([
                Kolom.Teks<Unit>("Unit", u => u.Nama, 20),
                Kolom.Teks<Unit>("Tugas dan fungsi", u => Teks([.. tugas[u.Id]]), 80),
            ])
                .Isi(baris)
                .Jadi(b.Kunci("tugas-unit"), b.Judul("Tugas dan Fungsi Unit")) with
            {
                Sumber = b.Berkas.PerangkatDaerah.DasarPembentukan,
            }
        );
    }

    /// <summary>The tugas, then the fungsi counted with letters; one line each.</summary>
    private static string Teks(List<TugasFungsi> isi)
    {
        var fungsi = isi.FindAll(t => t.Jenis == JenisTugasFungsi.Fungsi);
        return string.Join(
            "\n",
            isi.Where(t => t.Jenis == JenisTugasFungsi.Tugas)
                .Select(t => t.Teks)
                .Concat(fungsi.Count > 0 ? ["Fungsi:"] : [])
                .Concat(fungsi.Select((t, i) => fungsi.Count <= 26 ? $"{(char)('a' + i)}. {t.Teks}" : t.Teks))
        );
    }
}
