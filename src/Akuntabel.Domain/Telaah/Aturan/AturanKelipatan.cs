using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A column that is another one times a fixed whole number, as a mean of a survey times 25, is so in every row.</summary>
internal sealed class AturanKelipatan : AturanTelaah
{
    private const int BarisMin = 4;
    private const decimal KaliMin = 2m;
    private const decimal KaliMaks = 1_000m;

    public override string Id => "TELAAH-KELIPATAN-1";

    public override string Bunyi => "nilai konversi = nilai × bilangan tetap";

    public override string Dasar => "PermenPANRB 14/2017: nilai unsur pelayanan dikalikan 25; baris lain tabel yang sama";

    public override string Contoh => "nilai unsur 3,29 dengan konversi 82,52 di antara baris yang dikalikan 25; seharusnya 82,25";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kisi in konteks.Tabel.Where(t => t.Asal.BerkolomPasti).Select(KisiAngka.Dua).OfType<KisiAngka>())
        {
            for (var c = 1; c < kisi.Lebar; c++)
            {
                PeriksaKolom(hasil, kisi, c - 1, c);
            }
        }
    }

    private void PeriksaKolom(PengumpulTelaah hasil, KisiAngka kisi, int a, int c)
    {
        var baris = kisi
            .Baris.Where(b =>
                b.Sel[a] is { Nilai: > 0, Desimal: > 0 } && b.Sel[c] is { Desimal: > 0 } z && !hasil.SudahDinilai(z)
            )
            .ToList();
        if (baris.Count < BarisMin)
        {
            return;
        }

        var kali = Math.Round(Tengah(baris.Select(b => b.Sel[c]!.Nilai / b.Sel[a]!.Nilai)), 0);
        var cocok = baris.Count(b => b.Sel[c]!.Sama(b.Sel[a]!.Nilai * kali));
        if (kali is < KaliMin or > KaliMaks || cocok < BarisMin - 1 || cocok * 4 < baris.Count * 3)
        {
            return;
        }

        foreach (var b in baris)
        {
            PeriksaBaris(hasil, kisi, b, (b.Sel[a]!, b.Sel[c]!, kali), cocok);
        }
    }

    private void PeriksaBaris(
        PengumpulTelaah hasil,
        KisiAngka kisi,
        BarisBerkolom baris,
        (AngkaTercetak Nilai, AngkaTercetak Konversi, decimal Kali) isi,
        int cocok
    )
    {
        var hitung = isi.Nilai.Nilai * isi.Kali;
        hasil.Nilai(isi.Konversi, hitung);
        if (isi.Konversi.Sama(hitung))
        {
            hasil.Sesuai(this, kisi.Tabel.Nama, baris.Baris.Tempat, baris.Baris.Label, isi.Konversi.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(hitung, isi.Konversi.Desimal);
        hasil.Catat(
            Catatan(
                JenisCatatan.CapaianSalah,
                Keparahan,
                Yakin,
                kisi.Tabel.Nama,
                [baris.Baris.Tempat],
                baris.Baris.Label,
                isi.Konversi.Tercetak,
                benar,
                $"Hasil {isi.Nilai.Tercetak} × {CetakAngka.Seperlunya(isi.Kali)} adalah {benar}, bukan {isi.Konversi.Tercetak}; {CetakAngka.Seperlunya(cocok)} baris lain tabel ini mengikuti hitungan itu."
            )
        );
    }

    private static decimal Tengah(IEnumerable<decimal> nilai)
    {
        var urut = nilai.Order().ToList();
        return urut[urut.Count / 2];
    }
}
