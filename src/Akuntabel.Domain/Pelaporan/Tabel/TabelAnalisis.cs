using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Causes of success or failure and what was done, by indicator (PermenPANRB 53/2014 Lampiran II).</summary>
public static class TabelAnalisis
{
    private static readonly (JenisAnalisis Jenis, string Judul)[] Urutan =
    [
        (JenisAnalisis.Penyebab, "Penyebab keberhasilan/kegagalan"),
        (JenisAnalisis.FaktorPendukung, "Faktor pendukung"),
        (JenisAnalisis.FaktorPenghambat, "Faktor penghambat"),
        (JenisAnalisis.Solusi, "Alternatif solusi"),
        (JenisAnalisis.Upaya, "Upaya"),
    ];

    public static JenisTabel Jenis { get; } =
        new(
            "analisis",
            "Penyebab keberhasilan atau kegagalan, faktor dan solusi setiap indikator",
            "Analisis penyebab keberhasilan atau kegagalan belum dicatat.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>>
            {
                ["bentuk"] = ["baris", "kolom"],
                ["capaian"] = ["tidak", "ya"],
            },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var analisis = b.Berkas.AnalisisKinerja.Where(a => a.Periode == b.Periode).OrderBy(a => a.Urutan).ToList();
        var baris = b.Indikator.Where(u => Urutan.Any(j => Teks(analisis, u, j.Jenis).Length > 0)).ToList();
        var kolom = b.AmbilOpsi("bentuk") == "kolom" || b.AmbilOpsi("capaian") == "ya";
        var tabel = kolom ? Berkolom(b, baris, analisis) : Berbaris(baris, analisis);
        return JenisTabel.Satu(
            tabel(b.Kunci("analisis"), b.Judul($"Penyebab Keberhasilan atau Kegagalan dan Solusi, {b.Periode.Sebutan}"))
        );
    }

    /// <summary>What is said of each indicator under one another: long sentences get the whole width.</summary>
    private static Func<string, string, TabelLaporan> Berbaris(List<UkuranIndikator> baris, List<AnalisisKinerja> analisis)
    {
        var tabel = new PenyusunTabel<(string Judul, string Teks)>([
            Kolom.Teks<(string Judul, string Teks)>("Uraian", r => r.Judul, 22),
            Kolom.Teks<(string Judul, string Teks)>("Penjelasan", r => r.Teks, 78),
        ]);
        foreach (var u in baris)
        {
            if (baris.Count > 1)
            {
                tabel.Kelompok(u.Indikator.Sebutan());
            }

            tabel.Isi([.. Urutan.Select(j => (j.Judul, Teks: Teks(analisis, u, j.Jenis))).Where(r => r.Teks.Length > 0)]);
        }

        return tabel.Jadi;
    }

    private static Func<string, string, TabelLaporan> Berkolom(
        BahanTabel b,
        List<UkuranIndikator> baris,
        List<AnalisisKinerja> analisis
    )
    {
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 24),
        };
        if (b.AmbilOpsi("capaian") == "ya")
        {
            kolom.AddRange(
                Kolom.Ringkas<UkuranIndikator>("Satuan", u => u.Indikator.Satuan.Nama),
                Kolom.Angka<UkuranIndikator>("Target", u => TabelCapaian.SelIndikator(u, u.Target), 8),
                Kolom.Angka<UkuranIndikator>("Realisasi", u => TabelCapaian.SelIndikator(u, u.Realisasi), 8),
                Kolom.Angka<UkuranIndikator>("Capaian (%)", u => Sel.Dari(u.Capaian, b.Persen), 8)
            );
        }

        kolom.AddRange(
            Urutan
                .Where(j => baris.Exists(u => Teks(analisis, u, j.Jenis).Length > 0))
                .Select(j => Kolom.Teks<UkuranIndikator>(j.Judul, u => Teks(analisis, u, j.Jenis), 38))
        );
        return new PenyusunTabel<UkuranIndikator>(kolom).Isi(baris).Jadi;
    }

    private static string Teks(List<AnalisisKinerja> analisis, UkuranIndikator u, JenisAnalisis jenis) =>
        string.Join(
            "\n",
            analisis
                .Where(a =>
                    a.Jenis == jenis
                    && (
                        a.IndikatorId == u.Indikator.Id
                        || (a.IndikatorId is null && a.SasaranIdentitas is { } s && s == u.SasaranIdentitas)
                    )
                )
                .Select(a => a.Teks)
        );
}
