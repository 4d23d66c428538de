using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A column of percent that gives each row its share of the total: most rows show which column it is the share of.</summary>
internal sealed class AturanPersenBagian : AturanTelaah
{
    public override string Id => "TELAAH-PERSEN-2";

    public override string Bunyi => "kolom persen = baris / jumlah seluruhnya × 100";

    public override string Dasar => "Persentase menurut bagian mengikuti jumlah tabelnya";

    public override string Contoh => "571 dari jumlah 5.428 tercetak 11,87 persen; seharusnya 10,52";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.87m;

    private const int BarisMin = 3;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            var data = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
            var jumlah = tabel.Baris.LastOrDefault(b => b.Jenis == JenisBarisTabel.Jumlah);
            foreach (var persen in tabel.Kolom.Where(Berpersen))
            {
                foreach (var kolom in tabel.Kolom.Where(k => k.Indeks != persen.Indeks && k.Peran != PeranKolom.Nomor))
                {
                    PeriksaKolom(
                        hasil,
                        tabel,
                        data,
                        jumlah?.Di(kolom)?.Nilai ?? data.Sum(b => b.Di(kolom)?.Nilai ?? 0m),
                        kolom,
                        persen
                    );
                }
            }
        }
    }

    private static bool Berpersen(KolomTerbaca kolom) =>
        kolom.Kepala.Contains('%', StringComparison.Ordinal)
        || kolom.Kepala.Contains("persen", StringComparison.OrdinalIgnoreCase)
        || kolom.Kepala.Contains("proporsi", StringComparison.OrdinalIgnoreCase);

    private void PeriksaKolom(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        List<BarisTerbaca> data,
        decimal jumlah,
        KolomTerbaca kolom,
        KolomTerbaca persen
    )
    {
        var isi = data.Where(b => b.Di(kolom) is { Persen: false } && b.Di(persen) is { Nilai: <= 100m, Desimal: > 0 }).ToList();
        var cocok = jumlah <= 0 ? 0 : isi.Count(b => Sama(b.Di(persen)!, b.Di(kolom)!.Nilai / jumlah * 100m));
        if (isi.Count < BarisMin || cocok * 3 < isi.Count * 2 || cocok < BarisMin)
        {
            return;
        }

        foreach (var baris in isi.Where(b => !hasil.SudahDinilai(b.Di(persen)!)))
        {
            var (a, cetak) = (baris.Di(kolom)!, baris.Di(persen)!);
            var hitung = a.Nilai / jumlah * 100m;
            hasil.Nilai(cetak, Sama(cetak, hitung) ? cetak.Nilai : hitung);
            if (Sama(cetak, hitung) || Sama(cetak, hasil.Terkoreksi(a) / jumlah * 100m))
            {
                hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, cetak.Tercetak);
                continue;
            }

            var benar = CetakAngka.Tetap(hitung, 2);
            hasil.Catat(
                Catatan(
                    JenisCatatan.PecahanTidakCocok,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak.Tercetak,
                    benar,
                    $"Hasil {a.Tercetak} / {CetakAngka.Seperlunya(jumlah)} × 100 adalah {benar}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private static bool Sama(AngkaTercetak cetak, decimal hitung) => cetak.Sama(hitung) || Perbandingan.Terpotong(cetak, hitung);
}
