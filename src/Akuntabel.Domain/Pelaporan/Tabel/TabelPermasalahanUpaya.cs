using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Problems of the agency beside what is done about them.</summary>
public static class TabelPermasalahanUpaya
{
    public static JenisTabel Jenis { get; } =
        new(
            "permasalahan-upaya",
            "Permasalahan perangkat daerah dan upaya mengatasinya",
            "Permasalahan dan upaya belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var analisis = b
            .Berkas.AnalisisKinerja.Where(a => a.Periode == b.Periode && a.IndikatorId is null && Milik(b, a))
            .OrderBy(a => a.Urutan)
            .ToList();
        var masalah = analisis.FindAll(a => a.Jenis == JenisAnalisis.Permasalahan);
        var upaya = analisis.FindAll(a => a.Jenis == JenisAnalisis.Upaya);
        var baris = Enumerable.Range(0, Math.Max(masalah.Count, upaya.Count)).ToList();
        var kolom = new List<Kolom<int>>
        {
            Kolom.Nomor<int>(i => i + 1),
            Kolom.Teks<int>("Permasalahan", i => masalah.ElementAtOrDefault(i)?.Teks, 46),
            Kolom.Teks<int>("Upaya", i => upaya.ElementAtOrDefault(i)?.Teks, 46),
        };
        return JenisTabel.Satu(
            new PenyusunTabel<int>(kolom)
                .Isi(baris)
                .Jadi(b.Kunci("permasalahan-upaya"), b.Judul($"Permasalahan dan Upaya {b.Periode.Sebutan}"))
        );
    }

    private static bool Milik(BahanTabel b, AnalisisKinerja a) =>
        b.Lingkup.Sasaran is not { } s || a.SasaranIdentitas == s.Identitas;
}
