using Akuntabel.App.Impor.Format;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Periksa;

/// <summary>Money spent: what it is about, its period, parents against leaves, falls of a cumulative figure.</summary>
internal static class PeriksaRealisasiAnggaran
{
    public static void Periksa(BahanPeriksa bahan)
    {
        var daftar = bahan.Berkas.RealisasiAnggaran;
        var di = Tempat.Akar.Di("realisasiAnggaran");
        var tahun = bahan.Berkas.Tahun;
        for (var i = 0; i < daftar.Count; i++)
        {
            var (isi, baris) = (daftar[i], di.Baris(i, daftar[i].Objek));
            Objek(bahan, baris.Di("objek"), isi.Objek);
            bahan.Periode(baris.Di("periode"), isi.Periode, tahun, tahun);
            PeriksaUang.Jumlah(bahan, baris.Di("jumlah"), isi.Jumlah);
            if (isi.Fisik is < 0 or > 100)
            {
                bahan.Lapor(
                    baris.Di("fisik"),
                    $"Kemajuan fisik harus 0 sampai 100, bukan {CetakAngka.Seperlunya(isi.Fisik.Value)}."
                );
            }
        }

        bahan.Ganda(
            daftar,
            r => (r.Objek, r.Periode, Sifat(r)),
            (i, r) => di.Baris(i, r.Objek),
            r => $"Realisasi {r.Objek} periode {r.Periode}"
        );
        Turun(bahan, di);
        foreach (var kelompok in daftar.Select((isi, i) => (isi, i)).GroupBy(r => (r.isi.Periode, Sifat(r.isi))))
        {
            var isi = kelompok.MenurutObjek();
            Cabang(bahan, di, isi, "simpul:", bahan.SimpulAnggaran, s => s.Induk);
            Cabang(bahan, di, isi, "belanja:", bahan.Belanja, b => b.Induk);
        }
    }

    private static SifatRealisasi Sifat(ImporRealisasiAnggaran isi) => isi.Sifat ?? SifatRealisasi.Kumulatif;

    private static void Objek(BahanPeriksa bahan, Tempat di, string objek)
    {
        switch (objek.Split(':', 2))
        {
            case ["simpul", var kunci]:
                bahan.Rujukan(di, kunci, bahan.SimpulAnggaran, "Simpul anggaran");
                break;
            case ["belanja", var kunci]:
                bahan.Rujukan(di, kunci, bahan.Belanja, "Belanja");
                break;
            default:
                bahan.Lapor(di, $"\"{objek}\" harus berbentuk \"simpul:KUNCI\" atau \"belanja:KUNCI\".");
                break;
        }
    }

    private static Dictionary<string, (ImporRealisasiAnggaran Isi, int Letak)> MenurutObjek(
        this IEnumerable<(ImporRealisasiAnggaran Isi, int Letak)> daftar
    )
    {
        var hasil = new Dictionary<string, (ImporRealisasiAnggaran, int)>(StringComparer.Ordinal);
        foreach (var baris in daftar)
        {
            hasil.TryAdd(baris.Isi.Objek, baris);
        }

        return hasil;
    }

    private static void Cabang<T>(
        BahanPeriksa bahan,
        Tempat di,
        Dictionary<string, (ImporRealisasiAnggaran Isi, int Letak)> isi,
        string awalan,
        Dictionary<string, T> simpul,
        Func<T, string?> induk
    )
    {
        var pohon = new CabangJumlah<KeyValuePair<string, T>>(simpul, s => s.Key, s => induk(s.Value));
        foreach (var cabang in pohon.SemuaCabang())
        {
            if (isi.GetValueOrDefault(awalan + cabang.Key) is not { Isi.Jumlah: { } jumlah } baris)
            {
                continue;
            }

            var daun = pohon.DaunDari(cabang.Key).Select(d => isi.GetValueOrDefault(awalan + d.Key).Isi?.Jumlah).ToList();
            var jumlahDaun = daun.Sum(d => d ?? 0);
            if (daun.All(d => d is not null) ? jumlahDaun != jumlah : jumlahDaun > jumlah)
            {
                var letak = di.Baris(baris.Letak, baris.Isi.Objek).Di("jumlah");
                PeriksaUang.Total(bahan, letak, jumlah, jumlahDaun, "Realisasi", "rinciannya");
            }
        }
    }

    private static void Turun(BahanPeriksa bahan, Tempat di)
    {
        var bernilai =
            from r in bahan.Berkas.RealisasiAnggaran.Select((isi, i) => (isi, i))
            where r.isi.Jumlah is not null && Sifat(r.isi) == SifatRealisasi.Kumulatif
            where Periode.TryParse(r.isi.Periode, out _)
            group r by r.isi.Objek;
        foreach (var objek in bernilai)
        {
            var urut = objek.OrderBy(r => Periode.Parse(r.isi.Periode)).ToList();
            for (var i = 1; i < urut.Count; i++)
            {
                var (kini, lalu) = (urut[i].isi, urut[i - 1].isi);
                if (kini.Jumlah < lalu.Jumlah && string.IsNullOrWhiteSpace(kini.AlasanTurun))
                {
                    bahan.Lapor(
                        di.Baris(urut[i].i, kini.Objek).Di("alasanTurun"),
                        $"Realisasi kumulatif turun dari {CetakAngka.Seperlunya(lalu.Jumlah.Value)} ({lalu.Periode}) menjadi {CetakAngka.Seperlunya(kini.Jumlah.Value)} ({kini.Periode}); sebutkan alasannya."
                    );
                }
            }
        }
    }
}
