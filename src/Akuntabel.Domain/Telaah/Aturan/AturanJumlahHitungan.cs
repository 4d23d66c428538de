using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// The total of a loose table of counts, each row with as many figures as the total: every column adds up. Where no column does, the
/// total may sum something else and nothing is said.
/// </summary>
internal sealed class AturanJumlahHitungan : AturanTelaah
{
    private const int BarisMin = 3;

    public override string Id => "TELAAH-JUMLAH-4";

    public override string Bunyi => "jumlah hitungan baris di atasnya = jumlah tercetak";

    public override string Dasar => "Baris jumlah sama dengan jumlah baris yang dirangkumnya";

    public override string Contoh => "teks tanpa garis kolom: 120, 135 dan 98 orang, Jumlah tercetak 335; seharusnya 353";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => !t.Asal.BerkolomPasti))
        {
            if (tabel.Baris.Count(b => b.Jenis == JenisBarisTabel.Jumlah) != 1)
            {
                continue;
            }

            var jumlah = tabel.Baris.First(b => b.Jenis == JenisBarisTabel.Jumlah);
            var isi = tabel
                .Baris.TakeWhile(b => !ReferenceEquals(b, jumlah))
                .Where(b => b.Jenis == JenisBarisTabel.Data)
                .ToList();
            var lebar = jumlah.Angka.Count;
            if (isi.Count >= BarisMin && lebar >= 2 && isi.TrueForAll(b => b.Angka.Count == lebar && b.Angka.All(Hitungan)))
            {
                PeriksaJumlah(hasil, tabel, jumlah, isi);
            }
        }
    }

    private static bool Hitungan(AngkaTercetak? a) => a is { Persen: false };

    private void PeriksaJumlah(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca jumlah, List<BarisTerbaca> isi)
    {
        var kolom = Enumerable
            .Range(0, jumlah.Angka.Count)
            .Where(k => jumlah.Angka[k] is not null)
            .Select(k =>
                (
                    Cetak: jumlah.Angka[k]!,
                    Hitung: isi.Sum(b => b.Angka[k]!.Nilai),
                    Benar: isi.Sum(b => hasil.Terkoreksi(b.Angka[k]!))
                )
            )
            .ToList();
        if (!kolom.Exists(k => k.Cetak.Sama(k.Hitung)))
        {
            return;
        }

        foreach (var (cetak, hitung, benar) in kolom)
        {
            if (cetak.Sama(hitung))
            {
                hasil.Sesuai(this, tabel.Nama, jumlah.Tempat, "JUMLAH", cetak.Tercetak);
                continue;
            }

            // A column of percents or indices is not added up; a figure far off is no sum either.
            if (cetak.Sama(benar) || hasil.Terkoreksi(cetak) != cetak.Nilai || Math.Abs(cetak.Nilai - hitung) > hitung / 2m)
            {
                continue;
            }

            hasil.Nilai(cetak, hitung);
            hasil.Catat(
                Catatan(
                    JenisCatatan.JumlahSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [jumlah.Tempat],
                    "JUMLAH",
                    cetak.Tercetak,
                    CetakAngka.Seperlunya(hitung),
                    $"Baris di atasnya berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}; {SebutanSelisih.Dari(cetak.Nilai - hitung)}."
                )
            );
        }
    }
}
