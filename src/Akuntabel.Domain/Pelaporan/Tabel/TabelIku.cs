using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Indikator Kinerja Utama with reason, formula, source and who answers for it.</summary>
public static class TabelIku
{
    public static JenisTabel Jenis { get; } =
        new(
            "iku",
            "Indikator Kinerja Utama dengan alasan, formulasi, sumber data dan penanggung jawab",
            "Penetapan Indikator Kinerja Utama belum dicatat.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        if (b.Berkas.PenetapanIku is not { } iku)
        {
            return [];
        }

        var baris = b.Berkas.BarisIku.Where(r => r.PenetapanIkuId == iku.Id).OrderBy(r => r.Urutan).ToList();
        var kolom = new List<Kolom<BarisIku>>
        {
            Kolom.Teks<BarisIku>("Sasaran", r => r.Sasaran) with
            {
                GabungMenurut = r => r.Sasaran,
            },
            Kolom.Teks<BarisIku>("Indikator kinerja utama", r => b.Bahan.Indeks.Indikator(r.IndikatorId)?.Sebutan(), 26),
            Kolom.Ringkas<BarisIku>("Satuan", r => b.Bahan.Indeks.Indikator(r.IndikatorId)?.Satuan.Nama),
        };
        Tambah("Alasan", r => r.Alasan, 22);
        Tambah("Formulasi", r => r.Formulasi, 28);
        Tambah("Sumber data", r => r.SumberData, 15);
        Tambah("Penanggung jawab", r => r.PenanggungJawab, 15);
        return JenisTabel.Satu(
            new PenyusunTabel<BarisIku>(kolom).Isi(baris).Jadi(b.Kunci("iku"), b.Judul("Indikator Kinerja Utama")) with
            {
                Sumber = iku.Nomor,
            }
        );

        void Tambah(string judul, Func<BarisIku, string> isi, int lebar)
        {
            if (baris.Any(r => isi(r).Length > 0))
            {
                kolom.Add(Kolom.Teks(judul, isi, lebar));
            }
        }
    }
}
