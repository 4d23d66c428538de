using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Target, realisasi, capaian and category of every indicator, with the mean (PermenPANRB 53/2014 Lampiran II).</summary>
public static class TabelCapaian
{
    public static JenisTabel Jenis { get; } =
        new(
            "capaian",
            "Target, realisasi, capaian dan kategori setiap indikator, dengan rata-ratanya",
            "Belum ada indikator kinerja yang dapat diukur pada periode ini.",
            Susun
        )
        {
            Opsi = new Dictionary<string, IReadOnlyList<string>> { ["indikator"] = ["semua", "iku"] },
        };

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var (iku, daftar) = (b.AmbilOpsi("indikator") == "iku", b.IndikatorPilihan);
        var setahun = b.Periode.Jenis == JenisPeriode.Tahunan;
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Nomor<UkuranIndikator>(NomorSasaran(b), KunciSasaran),
            Kolom.Teks<UkuranIndikator>("Sasaran strategis", u => NamaTercetak.SebutanSasaran(u.Sasaran), 28) with
            {
                GabungMenurut = KunciSasaran,
            },
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 30),
            Kolom.Ringkas<UkuranIndikator>("Satuan", u => u.Indikator.Satuan.Nama),
        };
        if (setahun)
        {
            kolom.Add(Kolom.Angka<UkuranIndikator>("Target", u => SelIndikator(u, u.Target)));
        }
        else
        {
            kolom.Add(Kolom.Angka<UkuranIndikator>("Target setahun", u => SelIndikator(u, u.TargetTahunan)));
            if (daftar.Any(u => u.TargetPeriode is not null))
            {
                kolom.Add(
                    Kolom.Angka<UkuranIndikator>(
                        "Target s.d. periode ini",
                        u => u.TargetPeriode is { } t ? SelIndikator(u, t) : new Sel.Kosong(AlasanKosong.TidakDitargetkan)
                    )
                );
            }
        }

        kolom.AddRange(
            Kolom.Angka<UkuranIndikator>("Realisasi", u => SelIndikator(u, u.Realisasi)),
            Kolom.Angka<UkuranIndikator>("Capaian (%)", u => Sel.Dari(u.Capaian, b.Persen)),
            Kolom.Ringkas<UkuranIndikator>("Kategori", u => u.Kategori?.Sebutan() ?? "Belum dinilai", 13)
        );
        var tabel = new PenyusunTabel<UkuranIndikator>(kolom).Isi(daftar);
        if (b.Lingkup == LingkupUlang.Luar && !iku && daftar.Count > 0)
        {
            var p = b.Bahan.Pengukuran;
            tabel.Jumlah(
                $"Rata-rata capaian ({CetakAngka.Seperlunya(p.JumlahDiukur)} dari {CetakAngka.Seperlunya(p.JumlahIndikator)} indikator terukur)",
                Sel.Dari(p.RataRata, b.Persen),
                Sel.Tulisan(p.Kategori?.Sebutan())
            );
        }

        return JenisTabel.Satu(
            tabel.Jadi(
                b.Kunci("capaian"),
                b.Judul($"Capaian {(iku ? "Indikator Kinerja Utama" : "Kinerja")} {b.Periode.Sebutan}")
            ) with
            {
                Catatan = Catatan(b, daftar),
            }
        );
    }

    /// <summary>A figure of an indicator under its own unit column.</summary>
    internal static Sel SelIndikator(UkuranIndikator u, HasilHitung hasil) =>
        Sel.Dari(hasil, new FormatAngka(u.Indikator.Satuan.Desimal, ""));

    internal static object KunciSasaran(UkuranIndikator u) => (u.SasaranIdentitas, u.Sasaran);

    internal static Func<UkuranIndikator, int> NomorSasaran(BahanTabel b)
    {
        var nomor = b
            .Bahan.Pengukuran.Sasaran.SelectMany(s => s.Indikator.Select(i => (i.Nomor, s)))
            .ToDictionary(s => s.Nomor, s => s.s.Nomor);
        return u => nomor.GetValueOrDefault(u.Nomor, u.Nomor);
    }

    private static List<string> Catatan(BahanTabel b, IReadOnlyList<UkuranIndikator> daftar)
    {
        var hasil = new List<string>();
        if (b.Periode.Jenis != JenisPeriode.Tahunan && daftar.Any(u => u.TargetPeriode is null))
        {
            hasil.Add("Indikator tanpa target rencana aksi dibandingkan dengan target setahun.");
        }

        hasil.AddRange(
            daftar
                .Select(u => (Ukuran: u, Kosong: u.Capaian.Nilai as Nilai.Kosong))
                .Where(u => u.Kosong is not null)
                .GroupBy(u => u.Kosong!.Alasan)
                .Select(g => BelumDihitung(g.Key, [.. g.Select(u => u.Ukuran.Indikator.Sebutan())]))
        );
        return hasil;
    }

    private static string BelumDihitung(AlasanKosong alasan, List<string> nama) =>
        nama.Count <= 3
            ? $"Capaian belum dapat dihitung ({CetakNilai.Sebutan(alasan)}): {string.Join("; ", nama)}."
            : $"Capaian {CetakAngka.Seperlunya(nama.Count)} indikator belum dapat dihitung ({CetakNilai.Sebutan(alasan)}).";
}
