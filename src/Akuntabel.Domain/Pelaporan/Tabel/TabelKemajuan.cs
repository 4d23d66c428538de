using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan.Tabel;

/// <summary>Realisasi so far against the plan's end (PermenPANRB 53/2014 Lampiran II).</summary>
public static class TabelKemajuan
{
    public static JenisTabel Jenis { get; } =
        new(
            "kemajuan",
            "Realisasi sampai tahun ini dibandingkan dengan target jangka menengah",
            "Target jangka menengah belum dicatat, sehingga kemajuan belum dapat dihitung.",
            Susun
        );

    private static IEnumerable<TabelLaporan> Susun(BahanTabel b)
    {
        var kemajuan = b.Bahan.Kemajuan;
        var daftar = b.Indikator.Where(u => kemajuan[u.Indikator.Id].Acuan.Nilai.Ada).ToList();
        var tanpa = b.Indikator.Count - daftar.Count;
        var kolom = new List<Kolom<UkuranIndikator>>
        {
            Kolom.Nomor<UkuranIndikator>(u => u.Nomor),
            Kolom.Teks<UkuranIndikator>("Indikator kinerja", u => u.Indikator.Sebutan(), 34),
            Kolom.Ringkas<UkuranIndikator>("Satuan", u => u.Indikator.Satuan.Nama),
            Kolom.Angka<UkuranIndikator>(
                "Realisasi yang diperhitungkan",
                u => TabelCapaian.SelIndikator(u, kemajuan[u.Indikator.Id].Realisasi),
                12
            ),
            Kolom.Angka<UkuranIndikator>(
                "Target jangka menengah",
                u => TabelCapaian.SelIndikator(u, kemajuan[u.Indikator.Id].Acuan),
                12
            ),
            Kolom.Teks<UkuranIndikator>("Dasar", u => kemajuan[u.Indikator.Id].Dasar, 22),
        };
        if (daftar.Exists(u => !kemajuan[u.Indikator.Id].DalamPoin))
        {
            kolom.Add(Kolom.Angka<UkuranIndikator>("Kemajuan (%)", u => Nilai(kemajuan[u.Indikator.Id], b, poin: false)));
        }

        if (daftar.Exists(u => kemajuan[u.Indikator.Id].DalamPoin))
        {
            kolom.Add(Kolom.Angka<UkuranIndikator>("Selisih (poin)", u => Nilai(kemajuan[u.Indikator.Id], b, poin: true)));
        }

        return JenisTabel.Satu(
            new PenyusunTabel<UkuranIndikator>(kolom)
                .Isi(daftar)
                .Jadi(
                    b.Kunci("kemajuan"),
                    b.Judul($"Kemajuan terhadap Target Jangka Menengah sampai dengan {b.Periode.Sebutan}")
                ) with
            {
                Catatan =
                    tanpa > 0
                        ?
                        [
                            $"{CetakAngka.Seperlunya(tanpa)} indikator tidak mempunyai target jangka menengah dan tidak dicantumkan.",
                        ]
                        : [],
            }
        );
    }

    private static Sel Nilai(Kemajuan kemajuan, BahanTabel b, bool poin) =>
        kemajuan.DalamPoin == poin ? Sel.Dari(kemajuan.Nilai, b.Persen) : new Sel.Kosong(AlasanKosong.TidakBerlaku);
}
