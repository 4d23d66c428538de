using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>What is left is pagu minus realisasi.</summary>
internal sealed class AturanSisa : AturanTelaah
{
    public override string Id => "TELAAH-SISA-1";

    public override string Bunyi => "pagu − realisasi = sisa";

    public override string Dasar => "PP 12/2019: sisa anggaran adalah pagu dikurangi realisasi belanja";

    public override string Contoh => "pagu 500.000.000, realisasi 480.000.000, sisa tercetak 25.000.000; seharusnya 20.000.000";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.97m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var b in konteks.Keuangan.Where(b => b.Sisa is not null && !hasil.SudahDinilai(b.Sisa)))
        {
            var hitung = b.Pagu.Nilai - b.Realisasi.Nilai;
            hasil.Nilai(b.Sisa!, hitung);
            if (b.Sisa!.Sama(hitung))
            {
                hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, b.Sisa.Tercetak);
                continue;
            }

            // The rest of a total that is itself wrong: the total is noted where it is summed up.
            if (b.Sisa.Nilai == Jumlah(b, b.Pagu, hasil) - Jumlah(b, b.Realisasi, hasil))
            {
                hasil.Nilai(b.Sisa, b.Sisa.Nilai);
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.SisaSalah,
                    Keparahan,
                    Yakin,
                    b.Tabel.Nama,
                    [b.Baris.Tempat],
                    b.Baris.Label,
                    b.Sisa.Tercetak,
                    CetakAngka.Seperlunya(hitung),
                    $"Pagu {b.Pagu.Tercetak} dikurangi realisasi {b.Realisasi.Tercetak} adalah {CetakAngka.Seperlunya(hitung)}, bukan {b.Sisa.Tercetak}."
                )
            );
        }
    }

    private static decimal Jumlah(BarisKeuangan b, AngkaTercetak angka, PengumpulTelaah hasil) =>
        JumlahKolom.Seharusnya(b.Tabel, b.Baris, angka, hasil);
}
