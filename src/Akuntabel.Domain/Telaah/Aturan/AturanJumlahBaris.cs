using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>In loose text whose rows all have the figures of the total row, each column of whole numbers adds up to it.</summary>
internal sealed class AturanJumlahBaris : AturanTelaah
{
    private const int BarisMin = 2;
    private const int BarisPasti = 4;
    private const decimal DekatMaks = 0.25m;

    public override string Id => "TELAAH-JUMLAH-5";

    public override string Bunyi => "baris jumlah = jumlah baris di atasnya";

    public override string Dasar => "Baris jumlah sama dengan jumlah baris yang dirangkumnya";

    public override string Contoh => "teks tanpa garis kolom: baris 61, 402, 18 dan 47, jumlah tercetak 582; seharusnya 528";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => !t.Asal.BerkolomPasti))
        {
            var awal = 0;
            for (var i = 0; i < tabel.Baris.Count; i++)
            {
                if (tabel.Baris[i].Jenis != JenisBarisTabel.Jumlah)
                {
                    continue;
                }

                PeriksaJumlah(hasil, tabel, tabel.Baris[i], [.. tabel.Baris.Skip(awal).Take(i - awal)]);
                awal = i + 1;
            }
        }
    }

    private void PeriksaJumlah(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca jumlah, List<BarisTerbaca> atas)
    {
        var total = SelLonggar.Dari(jumlah);
        var isi = atas.Where(b => b.Jenis == JenisBarisTabel.Data).Select(SelLonggar.Dari).ToList();
        if (isi.Count < BarisMin || isi.Exists(b => b.Count != total.Count))
        {
            return;
        }

        var kolom = Enumerable
            .Range(0, total.Count)
            .Where(k =>
                Bulat(total[k])
                && isi.TrueForAll(b => b[k] is null || Bulat(b[k]))
                && isi.Count(b => b[k] is not null) >= BarisMin
            )
            .Select(k => (Cetak: total[k]!, Unsur: isi.Select(b => b[k]).ToList()))
            .ToList();
        var cocok = kolom.Count(x =>
            Terjelaskan(x.Cetak, x.Unsur, a => a.Nilai) || Terjelaskan(x.Cetak, x.Unsur, hasil.Terkoreksi)
        );
        foreach (var (cetak, unsur) in kolom)
        {
            PeriksaKolom(hasil, tabel, jumlah, cetak, unsur, cocok > 0 || isi.Count >= BarisPasti);
        }
    }

    private void PeriksaKolom(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        BarisTerbaca jumlah,
        AngkaTercetak cetak,
        List<AngkaTercetak?> unsur,
        bool pasti
    )
    {
        if (Terjelaskan(cetak, unsur, a => a.Nilai))
        {
            hasil.Sesuai(this, tabel.Nama, jumlah.Tempat, jumlah.Label, cetak.Tercetak);
            return;
        }

        var hitung = PenjelasanJumlah.JumlahAkar(Unsur(unsur, a => a.Nilai));
        if (
            !pasti
            || hasil.SudahDinilai(cetak)
            || Terjelaskan(cetak, unsur, hasil.Terkoreksi)
            || Math.Abs(hitung - cetak.Nilai) > cetak.Nilai * DekatMaks
        )
        {
            return;
        }

        hasil.Nilai(cetak, hitung);
        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [jumlah.Tempat],
                jumlah.Label,
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Baris di atasnya berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}."
            )
        );
    }

    private static bool Bulat(AngkaTercetak? a) => a is { Desimal: 0, Persen: false };

    private static bool Terjelaskan(AngkaTercetak cetak, List<AngkaTercetak?> unsur, Func<AngkaTercetak, decimal> nilai) =>
        PenjelasanJumlah.Terjelaskan(cetak.Nilai, Unsur(unsur, nilai));

    private static List<UnsurJumlah> Unsur(List<AngkaTercetak?> unsur, Func<AngkaTercetak, decimal> nilai) =>
        [.. unsur.Select(a => new UnsurJumlah(a is null ? 0m : nilai(a), false))];
}
