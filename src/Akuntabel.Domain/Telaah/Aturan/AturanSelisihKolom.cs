using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A column of differences: which two columns it is the difference of is told by the rows, then every row is held to it.</summary>
internal sealed class AturanSelisihKolom : AturanTelaah
{
    private const int BarisMin = 3;

    private static readonly string[] KataSelisih = ["selisih", "kenaikan", "penurunan", "perubahan", "bertambah", "berkurang"];

    public override string Id => "TELAAH-SELISIH-3";

    public override string Bunyi => "selisih dua kolom = kolom selisih";

    public override string Dasar => "Kolom selisih mengikuti dua kolom yang diperbandingkan";

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            foreach (
                var kolom in tabel.Kolom.Where(k =>
                    KataSelisih.Any(s => k.Kepala.Contains(s, StringComparison.OrdinalIgnoreCase))
                )
            )
            {
                if (Pasangan(tabel, kolom) is var (a, b))
                {
                    PeriksaBaris(hasil, tabel, kolom, a, b);
                }
            }
        }
    }

    /// <summary>The two columns whose difference it is in more than half of the rows.</summary>
    private static (KolomTerbaca A, KolomTerbaca B)? Pasangan(TabelTerbaca tabel, KolomTerbaca kolom)
    {
        var lain = tabel.Kolom.Where(k => k.Indeks != kolom.Indeks).ToList();
        foreach (var a in lain)
        {
            foreach (var b in lain.Where(b => b.Indeks != a.Indeks))
            {
                var isi = tabel.Baris.Select(x => (A: Isi(x, a), B: Isi(x, b), C: Isi(x, kolom))).ToList();
                var penuh = isi.Where(x => x.A is not null && x.B is not null && x.C is not null).ToList();
                var cocok = penuh.Count(x => x.C!.Sama(x.A!.Nilai - x.B!.Nilai));
                if (penuh.Count >= BarisMin && cocok * 2 > penuh.Count && penuh.Any(x => x.C!.Nilai != 0))
                {
                    return (a, b);
                }
            }
        }

        return null;
    }

    private void PeriksaBaris(PengumpulTelaah hasil, TabelTerbaca tabel, KolomTerbaca kolom, KolomTerbaca a, KolomTerbaca b)
    {
        foreach (var baris in tabel.Baris)
        {
            if (Isi(baris, a) is not { } kiri || Isi(baris, b) is not { } kanan || Isi(baris, kolom) is not { } cetak)
            {
                continue;
            }

            var hitung = kiri.Nilai - kanan.Nilai;
            if (cetak.Sama(hitung))
            {
                hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, cetak.Tercetak);
                continue;
            }

            var benar = CetakAngka.Seperlunya(hitung);
            hasil.Catat(
                Catatan(
                    JenisCatatan.SelisihSalah,
                    Keparahan.Material,
                    0.88m,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak.Tercetak,
                    benar,
                    $"{kiri.Tercetak} dikurangi {kanan.Tercetak} adalah {benar}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private static AngkaTercetak? Isi(BarisTerbaca baris, KolomTerbaca kolom) =>
        kolom.Indeks < baris.Angka.Count ? baris.Angka[kolom.Indeks] : null;
}
