using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Realisasi and capaian of this year against earlier years (PermenPANRB 53/2014 Lampiran II).</summary>
public static class TabelAntarTahun
{
    public static JenisTabel Jenis { get; } =
        new(
            "antar-tahun",
            "Realisasi dan capaian tahun ini dibandingkan dengan tahun-tahun sebelumnya",
            "Angka tahun-tahun sebelumnya belum dicatat, sehingga belum dapat dibandingkan.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["tahun"] = ["2", "3", "4", "5"] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var banyak = b.AmbilOpsi("tahun", "3")[0] - '0';
        var semua = b.Bahan.AntarTahun;
        var tahun = b
            .Indikator.SelectMany(u => semua[u.Indikator.Id].Tahun.Select(t => t.Tahun))
            .Where(t => t > b.Periode.Tahun - banyak)
            .Distinct()
            .Order()
            .ToList();
        if (tahun.Count < 2)
        {
            return [];
        }

        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Nomor<UkuranIndikator>(u => u.Nomor),
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 34),
            Kolom.Ringkas<UkuranIndikator>("Satuan", u => u.Indikator.Satuan.Nama),
        };
        kolom.AddRange(
            tahun.Select(t => Tahun("Realisasi", t, u => Angka(u, t, c => TabelCapaian.SelIndikator(u, c.Realisasi))))
        );
        kolom.AddRange(tahun.Select(t => Tahun("Capaian (%)", t, u => Angka(u, t, c => Sel.Dari(c.Capaian, b.Persen)))));
        kolom.Add(
            Kolom.Angka<UkuranIndikator>(
                "Naik/turun realisasi",
                u => TabelCapaian.SelIndikator(u, semua[u.Indikator.Id].SelisihRealisasi)
            )
        );
        var terbit = b.Indikator.Any(u => semua[u.Indikator.Id].Tahun.Any(t => t.Diterbitkan));
        return
        [
            new PenyusunTabel<UkuranIndikator>(kolom)
                .Isi([
                    .. b.Indikator.Where(u => semua[u.Indikator.Id].Tahun.Any(t => t.Realisasi.Nilai.Ada || t.Capaian.Nilai.Ada)),
                ])
                .Jadi(
                    b.Kunci("antar-tahun"),
                    b.Judul($"Perbandingan Realisasi dan Capaian dengan Tahun Sebelumnya, {b.Periode.Sebutan}")
                ) with
            {
                Catatan = terbit
                    ? ["Angka tahun sebelumnya dicantumkan sebagaimana diterbitkan dalam laporan tahun yang bersangkutan."]
                    : [],
            },
        ];

        Sel Angka(UkuranIndikator u, int t, Func<CapaianTahun, Sel> sel) =>
            semua[u.Indikator.Id].Tahun.FirstOrDefault(c => c.Tahun == t) is { } c
                ? sel(c)
                : new Sel.Kosong(AlasanKosong.TidakAdaData);
    }

    private static Kolom<UkuranIndikator> Tahun(string kelompok, int tahun, Func<UkuranIndikator, Sel> sel) =>
        Kolom.Angka(FormattableString.Invariant($"{tahun}"), sel, 9) with
        {
            Kelompok = kelompok,
        };
}
