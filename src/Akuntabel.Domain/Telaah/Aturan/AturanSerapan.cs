using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>Absorption is realisasi over pagu in percent.</summary>
internal sealed class AturanSerapan : AturanTelaah
{
    public override string Id => "TELAAH-SERAPAN-1";

    public override string Bunyi => "realisasi / pagu × 100";

    public override string Dasar => "PermenPANRB 53/2014 Lampiran II: realisasi anggaran terhadap pagu";

    public override string Contoh =>
        "pagu 400.000.000, realisasi 380.000.000, serapan tercetak 96,00; seharusnya 95,00. Bila tercetak 0,95: pecahan, bukan persen";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.96m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (
            var b in konteks.Keuangan.Where(b => b is { Persen: not null, Pagu.Nilai: > 0 } && !hasil.SudahDinilai(b.Persen!))
        )
        {
            var rasio = b.Realisasi.Nilai / b.Pagu.Nilai;
            var persen = rasio * 100m;
            var cetak = b.Persen!;
            hasil.Nilai(cetak, persen);
            if (cetak.Sama(persen))
            {
                hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, cetak.Tercetak);
            }
            else if (!IkutJumlah(b, cetak, hasil))
            {
                hasil.Catat(Temuan(b, rasio, persen, cetak));
            }
        }
    }

    /// <summary>The percent of a total that is itself wrong follows the right one: the total is noted where it is summed up.</summary>
    private static bool IkutJumlah(BarisKeuangan b, AngkaTercetak cetak, PengumpulTelaah hasil)
    {
        var pagu = JumlahKolom.Seharusnya(b.Tabel, b.Baris, b.Pagu, hasil);
        var realisasi = JumlahKolom.Seharusnya(b.Tabel, b.Baris, b.Realisasi, hasil);
        return (pagu != b.Pagu.Nilai || realisasi != b.Realisasi.Nilai) && pagu != 0 && cetak.Sama(realisasi / pagu * 100m);
    }

    private CatatanTelaah Temuan(BarisKeuangan b, decimal rasio, decimal persen, AngkaTercetak cetak)
    {
        var benar = CetakAngka.Tetap(persen, 2);
        var hitungan = $"Hasil {b.Realisasi.Tercetak} / {b.Pagu.Tercetak} × 100 adalah {benar}";
        if (Perbandingan.Terpotong(cetak, persen))
        {
            return Catatan(
                JenisCatatan.Pembulatan,
                Keparahan.Minor,
                0.9m,
                b.Tabel.Nama,
                [b.Baris.Tempat],
                b.Baris.Label,
                cetak.Tercetak,
                benar,
                $"{hitungan}; angka dipotong, tidak dibulatkan."
            );
        }

        if (Math.Abs(cetak.Nilai - rasio) <= 0.011m && cetak.Nilai <= 1m && cetak.Nilai > 0m)
        {
            return Catatan(
                JenisCatatan.RasioBukanPersen,
                Keparahan.Minor,
                0.95m,
                b.Tabel.Nama,
                [b.Baris.Tempat],
                b.Baris.Label,
                cetak.Tercetak,
                benar,
                $"Kolom persen memuat pecahan {cetak.Tercetak}. {hitungan} persen."
            );
        }

        return Catatan(
            JenisCatatan.PersenSerapanSalah,
            Keparahan,
            Yakin,
            b.Tabel.Nama,
            [b.Baris.Tempat],
            b.Baris.Label,
            cetak.Tercetak,
            benar,
            $"{hitungan}, bukan {cetak.Tercetak}."
        );
    }
}
