using Akuntabel.Domain.Organisasi;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Tugas and fungsi of each unit.</summary>
public static class TabelTugasUnit
{
    public static JenisTabel Jenis { get; } =
        new("tugas-unit", "Tugas dan fungsi setiap unit", "Tugas dan fungsi unit belum dicatat.", Susun);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var tugas = b.Berkas.TugasFungsi.Where(t => t.UnitId is not null).OrderBy(t => t.Urutan).ToLookup(t => t.UnitId!.Value);
        var baris = b.Berkas.Unit.OrderBy(u => u.Urutan).Where(u => tugas[u.Id].Any()).ToList();
        var kolom = new List<Kolom<Unit>>
        {
            Kolom.Teks<Unit>("Unit", u => u.Nama, 26),
            Kolom.Teks<Unit>("Tugas", u => Teks(tugas[u.Id], JenisTugasFungsi.Tugas), 38),
        };
        if (tugas.Any(g => g.Any(t => t.Jenis == JenisTugasFungsi.Fungsi)))
        {
            kolom.Add(Kolom.Teks<Unit>("Fungsi", u => Teks(tugas[u.Id], JenisTugasFungsi.Fungsi), 38));
        }

        return JenisTabel.Satu(
            new PenyusunTabel<Unit>(kolom).Isi(baris).Jadi(b.Kunci("tugas-unit"), b.Judul("Tugas dan Fungsi Unit")) with
            {
                Sumber = b.Berkas.PerangkatDaerah.DasarPembentukan,
            }
        );
    }

    private static string Teks(IEnumerable<TugasFungsi> isi, JenisTugasFungsi jenis) =>
        string.Join("\n", isi.Where(t => t.Jenis == jenis).Select(t => t.Teks));
}
