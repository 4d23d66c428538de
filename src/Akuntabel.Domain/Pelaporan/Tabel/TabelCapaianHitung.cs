using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Target, realisasi with the figures it was computed from, and capaian.</summary>
public static class TabelCapaianHitung
{
    public static JenisTabel Jenis { get; } =
        new(
            "capaian-hitung",
            "Target, realisasi beserta pembilang dan penyebutnya, dan capaian",
            "Belum ada indikator kinerja yang dapat diukur pada periode ini.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>>
            {
                ["formulasi"] = ["tidak", "ya"],
                ["indikator"] = ["semua", "iku"],
            },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 28),
            Kolom.Ringkas<UkuranIndikator>("Satuan", u => u.Indikator.Satuan.Nama),
            Kolom.Angka<UkuranIndikator>("Target", u => TabelCapaian.SelIndikator(u, u.Target)),
            Kolom.Angka<UkuranIndikator>("Realisasi", u => TabelCapaian.SelIndikator(u, u.Realisasi)),
            Kolom.Teks<UkuranIndikator>("Perhitungan realisasi", u => Perhitungan(u.Realisasi), 30),
            Kolom.Angka<UkuranIndikator>("Capaian (%)", u => Sel.Dari(u.Capaian, b.Persen)),
            Kolom.Ringkas<UkuranIndikator>("Kategori", u => u.Kategori?.Sebutan() ?? "Belum dinilai", 12),
        };
        if (b.AmbilOpsi("formulasi") == "ya")
        {
            kolom.Insert(4, Kolom.Teks<UkuranIndikator>("Formulasi", u => Formulasi(b, u), 40));
        }

        return JenisTabel.Satu(
            new PenyusunTabel<UkuranIndikator>(kolom)
                .Isi(b.IndikatorPilihan)
                .Jadi(b.Kunci("capaian-hitung"), b.Judul($"Capaian {b.Periode.Sebutan}"))
        );
    }

    /// <summary>The formula with its numbers put in; empty where the realisasi was entered.</summary>
    internal static string Perhitungan(HasilHitung realisasi) =>
        Langkah(realisasi.Langkah).FirstOrDefault(l => l.Aturan?.Id == Rumus.Aturan.Id)?.Uraian ?? "";

    /// <summary>The formula in words: of the indicator, else of the IKU decision.</summary>
    private static string Formulasi(BahanTabel b, UkuranIndikator u) =>
        u.Indikator.Formulasi.Length > 0
            ? u.Indikator.Formulasi
            : b.Berkas.BarisIku.FirstOrDefault(r => r.IndikatorId == u.Indikator.Id)?.Formulasi ?? "";

    private static IEnumerable<LangkahHitung> Langkah(LangkahHitung langkah) =>
        langkah.Masukan.SelectMany(Langkah).Prepend(langkah);
}
