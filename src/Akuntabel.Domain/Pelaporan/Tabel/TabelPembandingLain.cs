using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Indicators against the nation, the province, other regions and standards (PermenPANRB 53/2014 Lampiran II).</summary>
public static class TabelPembandingLain
{
    public static JenisTabel Jenis { get; } =
        new(
            "pembanding",
            "Realisasi dibandingkan dengan nasional, provinsi, daerah lain dan standar",
            "Tidak tersedia angka nasional, provinsi atau daerah lain yang dapat dibandingkan.",
            Susun
        );

    private sealed record Baris(UkuranIndikator Ukuran, BarisPembanding Pembanding);

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var baris = b.Indikator.SelectMany(u => b.Bahan.DenganLain[u.Indikator.Id].Baris.Select(p => new Baris(u, p))).ToList();
        var kolom = new List<Kolom<Baris>>
        {
            Kolom.Teks<Baris>("Indikator kinerja", r => r.Ukuran.Indikator.Sebutan(), 28) with
            {
                GabungMenurut = Kunci,
            },
            Kolom.Angka<Baris>("Realisasi sendiri", r => TabelCapaian.SelIndikator(r.Ukuran, r.Ukuran.Realisasi)) with
            {
                GabungMenurut = Kunci,
            },
            Kolom.Teks<Baris>("Pembanding", r => r.Pembanding.Pembanding.Nama, 20),
            Kolom.Angka<Baris>("Nilai pembanding", r => TabelCapaian.SelIndikator(r.Ukuran, r.Pembanding.Nilai), 11),
            Kolom.Angka<Baris>("Selisih", r => TabelCapaian.SelIndikator(r.Ukuran, r.Pembanding.Selisih)),
            Kolom.Teks<Baris>("Keterangan", Keterangan, 40),
        };
        return JenisTabel.Satu(
            new PenyusunTabel<Baris>(kolom)
                .Isi(baris)
                .Jadi(
                    b.Kunci("pembanding"),
                    b.Judul($"Perbandingan dengan Nasional, Provinsi dan Daerah Lain, {b.Periode.Sebutan}")
                )
        );
    }

    private static string Kunci(Baris r) => r.Ukuran.Indikator.Kunci;

    private static string Keterangan(Baris r)
    {
        var posisi = r.Pembanding.Posisi switch
        {
            PosisiBanding.LebihBaik => "Lebih baik",
            PosisiBanding.Sama => "Sama",
            PosisiBanding.KurangBaik => "Belum sebaik pembanding",
            _ => "",
        };
        return string.Join(". ", new[] { posisi, r.Pembanding.Pembanding.Keterangan }.Where(t => t.Length > 0));
    }
}
