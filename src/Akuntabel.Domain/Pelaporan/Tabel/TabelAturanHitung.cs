using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>The rules carried out behind the figures of the report, each once, with its law.</summary>
public static class TabelAturanHitung
{
    public static JenisTabel Jenis { get; } =
        new(
            "aturan-hitung",
            "Aturan hitung yang dipakai dalam laporan dan dasarnya",
            "Belum ada hitungan pada periode ini.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var aturan = b
            .Indikator.SelectMany(u => Telusuri(u.Capaian.Langkah))
            .Concat(b.Indikator.Count > 0 ? Telusuri(b.Bahan.Pengukuran.RataRata.Langkah) : [])
            .Select(l => l.Aturan)
            .OfType<AturanHitung>()
            .DistinctBy(a => a.Id)
            .OrderBy(a => a.Id, StringComparer.Ordinal)
            .ToList();
        var kolom = new List<Kolom<AturanHitung>>
        {
            Kolom.Teks<AturanHitung>("Kode aturan", a => a.Id, 22),
            Kolom.Teks<AturanHitung>("Nama", a => a.Nama, 20),
            Kolom.Teks<AturanHitung>("Rumus", a => a.Rumus, 38),
            Kolom.Teks<AturanHitung>("Dasar", a => a.DasarHukum, 30),
        };
        return JenisTabel.Satu(
            new PenyusunTabel<AturanHitung>(kolom)
                .Isi(aturan)
                .Jadi(b.Kunci("aturan-hitung"), b.Judul("Aturan Hitung yang Dipakai"))
        );
    }

    private static IEnumerable<LangkahHitung> Telusuri(LangkahHitung langkah) =>
        langkah.Masukan.SelectMany(Telusuri).Prepend(langkah);
}
