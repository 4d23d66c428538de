namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Whether a document cuts decimals off throughout: wherever the two ways differ it never rounds. Then that is its habit, not a slip.
/// </summary>
internal static class KebiasaanMemotong
{
    private const int BanyakMin = 3;

    public static bool Ada(KonteksTelaah konteks)
    {
        var (potong, bulat) = (0, 0);
        foreach (var (cetak, hitung) in Keuangan(konteks).Concat(Capaian(konteks)).Where(x => x.Cetak.Desimal > 0))
        {
            if (Perbandingan.Terpotong(cetak, hitung))
            {
                potong++;
            }
            else if (cetak.Sama(hitung) && Math.Round(hitung, cetak.Desimal, MidpointRounding.ToZero) != cetak.Nilai)
            {
                bulat++;
            }
        }

        return potong >= BanyakMin && bulat == 0;
    }

    private static IEnumerable<(AngkaTercetak Cetak, decimal Hitung)> Keuangan(KonteksTelaah konteks) =>
        from b in konteks.Keuangan
        where b is { Persen: not null, Pagu.Nilai: > 0 }
        select (b.Persen!, b.Realisasi.Nilai / b.Pagu.Nilai * 100m);

    private static IEnumerable<(AngkaTercetak Cetak, decimal Hitung)> Capaian(KonteksTelaah konteks) =>
        from tabel in konteks.Tabel
        where tabel.Asal.BerkolomPasti
        from kolom in TigaKolom.Cari(tabel)
        from baris in tabel.Baris
        where baris.Jenis == JenisBarisTabel.Data
        let target = baris.Di(kolom.Target)
        let realisasi = baris.Di(kolom.Realisasi)
        let capaian = baris.Di(kolom.Capaian)
        where target is { Nilai: not 0 } && realisasi is not null && capaian is not null
        select (capaian, realisasi.Nilai / target.Nilai * 100m);
}
