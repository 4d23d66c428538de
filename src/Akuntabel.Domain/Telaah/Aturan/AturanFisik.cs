using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// Physical progress of a program or total is a mean of the rows it sums up: never outside their lowest and highest, and the mean the
/// table itself uses (weighted by pagu, or simple) where more than half of its programs follow it. Rows whose progress is not printed
/// are left out of the mean; then only what lies outside the others is told, and only in a table with such a habit.
/// </summary>
internal sealed class AturanFisik : AturanTelaah
{
    private const int KebiasaanMin = 2;

    public override string Id => "TELAAH-FISIK-1";

    public override string Bunyi => "fisik program = rata-rata fisik kegiatannya";

    public override string Dasar => "Realisasi fisik program adalah rata-rata (tertimbang pagu) realisasi fisik kegiatannya";

    public override string Contoh => "kegiatan dengan fisik 90 dan 100, program tercetak 85; di luar rentang kegiatannya";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            if (
                tabel.KolomPertama(PeranKolom.PersenFisik) is not { } fisik
                || tabel.KolomPertama(PeranKolom.Pagu) is not { } pagu
            )
            {
                continue;
            }

            var kelompok = Kelompok(tabel, fisik, pagu).ToList();
            // Groups whose rows are all alike follow any mean and tell no habit.
            var beragam = kelompok.FindAll(k => k.Rendah != k.Tinggi);
            var tertimbang = beragam.Count(k => k.Cetak.Sama(k.Tertimbang));
            var sederhana = beragam.Count(k => k.Cetak.Sama(k.Sederhana));
            var cara = tertimbang >= sederhana ? tertimbang : sederhana;
            var biasa = cara >= KebiasaanMin && cara * 2 > beragam.Count;
            foreach (var k in kelompok)
            {
                PeriksaKelompok(hasil, tabel, k, biasa, tertimbang >= sederhana);
            }
        }
    }

    private void PeriksaKelompok(PengumpulTelaah hasil, TabelTerbaca tabel, KelompokFisik k, bool biasa, bool tertimbang)
    {
        if (k.Cetak.Sama(k.Tertimbang) || k.Cetak.Sama(k.Sederhana))
        {
            hasil.Sesuai(this, tabel.Nama, k.Induk.Tempat, k.Induk.Label, k.Cetak.Tercetak);
            return;
        }

        var diluar = k.Cetak.Nilai < k.Rendah - k.Cetak.Toleransi || k.Cetak.Nilai > k.Tinggi + k.Cetak.Toleransi;
        if (!diluar && !biasa || !k.Lengkap && !(diluar && biasa))
        {
            return;
        }

        var (rendah, tinggi) = (CetakAngka.Seperlunya(k.Rendah), CetakAngka.Seperlunya(k.Tinggi));
        var benar = k.Rendah == k.Tinggi ? rendah : CetakAngka.Tetap(tertimbang ? k.Tertimbang : k.Sederhana, 2);
        var sebab =
            k.Rendah == k.Tinggi ? $"semua baris di bawahnya {rendah}"
            : diluar ? $"baris di bawahnya antara {rendah} dan {tinggi}"
            : $"rata-rata {(tertimbang ? "tertimbang pagu " : "")}baris di bawahnya {benar}";
        hasil.Catat(
            Catatan(
                JenisCatatan.RataRataSalah,
                Keparahan,
                diluar && k.Lengkap ? Yakin : 0.8m,
                tabel.Nama,
                [k.Induk.Tempat],
                k.Induk.Label,
                k.Cetak.Tercetak,
                benar,
                $"Realisasi fisik tercetak {k.Cetak.Tercetak}, sedangkan {sebab}."
            )
        );
    }

    /// <summary>Programs with the rows up to the next one, and total rows with all rows; rows whose fisik or pagu is not printed are left out.</summary>
    private static IEnumerable<KelompokFisik> Kelompok(TabelTerbaca tabel, KolomTerbaca fisik, KolomTerbaca pagu)
    {
        for (var i = 0; i < tabel.Baris.Count; i++)
        {
            var induk = tabel.Baris[i];
            var jumlah = induk.Jenis == JenisBarisTabel.Jumlah;
            if (induk.Di(fisik) is not { } cetak || !(jumlah || PenghimpunFakta.AdalahProgram(induk.Label)))
            {
                continue;
            }

            var bawah = jumlah
                ? tabel
                    .Baris.Take(i)
                    .Where(b => b.Jenis == JenisBarisTabel.Data && PenghimpunFakta.AdalahProgram(b.Label))
                    .ToList()
                : tabel
                    .Baris.Skip(i + 1)
                    .TakeWhile(b => b.Jenis != JenisBarisTabel.Jumlah && !PenghimpunFakta.AdalahProgram(b.Label))
                    .ToList();
            var isi = bawah.Where(b => b.Di(fisik) is not null && b.Di(pagu) is { Nilai: > 0 }).ToList();
            if (isi.Count > 0)
            {
                yield return new KelompokFisik(
                    induk,
                    cetak,
                    isi.Min(b => b.Di(fisik)!.Nilai),
                    isi.Max(b => b.Di(fisik)!.Nilai),
                    isi.Average(b => b.Di(fisik)!.Nilai),
                    isi.Sum(b => b.Di(fisik)!.Nilai * b.Di(pagu)!.Nilai) / isi.Sum(b => b.Di(pagu)!.Nilai),
                    isi.Count == bawah.Count
                );
            }
        }
    }

    private sealed record KelompokFisik(
        BarisTerbaca Induk,
        AngkaTercetak Cetak,
        decimal Rendah,
        decimal Tinggi,
        decimal Sederhana,
        decimal Tertimbang,
        bool Lengkap
    );
}
