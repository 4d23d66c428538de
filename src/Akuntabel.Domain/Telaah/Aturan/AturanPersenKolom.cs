using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A column of percent in a table of counts or amounts: which two columns it is the ratio of is told by more than half of the rows, then
/// every row is held to it. Tables of target and realisasi, and of pagu and realisasi, have rules of their own.
/// </summary>
internal sealed class AturanPersenKolom : AturanTelaah
{
    private const int BarisMin = 3;

    public override string Id => "TELAAH-PERSEN-1";

    public override string Bunyi => "kolom persen = bagian / seluruhnya × 100";

    public override string Dasar => "Persentase mengikuti dua kolom yang diperbandingkan dalam tabel yang sama";

    public override string Contoh => "120 dari 150 tercetak 85,00 persen; seharusnya 80,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var keuangan = konteks.Keuangan.Where(b => b.Persen is not null).Select(b => b.Tabel).ToHashSet();
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti && !keuangan.Contains(t)))
        {
            foreach (var kolom in tabel.Kolom.Where(Berpersen))
            {
                if (Pasangan(tabel, kolom) is var (bagian, seluruh))
                {
                    PeriksaBaris(hasil, tabel, kolom, bagian, seluruh);
                }
            }
        }
    }

    private static bool Berpersen(KolomTerbaca kolom) =>
        kolom.Peran is PeranKolom.Lain or PeranKolom.PersenKeuangan
        && (
            kolom.Kepala.Contains('%', StringComparison.Ordinal)
            || kolom.Kepala.Contains("persen", StringComparison.OrdinalIgnoreCase)
        );

    private static (KolomTerbaca Bagian, KolomTerbaca Seluruh)? Pasangan(TabelTerbaca tabel, KolomTerbaca kolom)
    {
        var lain = tabel
            .Kolom.Where(k =>
                k.Indeks != kolom.Indeks && k.Peran != PeranKolom.Nomor && tabel.Baris.Any(b => b.Di(k) is not null)
            )
            .ToList();
        foreach (var (bagian, seluruh) in lain.SelectMany(a => lain.Where(b => b.Indeks != a.Indeks).Select(b => (a, b))))
        {
            var isi = Isi(tabel, kolom, bagian, seluruh).ToList();
            var cocok = isi.Count(x => x.Cetak.Sama(x.Bagian.Nilai / x.Seluruh.Nilai * 100m));
            if (isi.Count >= BarisMin && cocok * 2 > isi.Count)
            {
                return (bagian, seluruh);
            }
        }

        return null;
    }

    private void PeriksaBaris(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        KolomTerbaca kolom,
        KolomTerbaca bagian,
        KolomTerbaca seluruh
    )
    {
        foreach (var (baris, cetak, a, c) in Isi(tabel, kolom, bagian, seluruh))
        {
            var hitung = a.Nilai / c.Nilai * 100m;
            hasil.Nilai(cetak, hitung);
            if (cetak.Sama(hitung))
            {
                hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, cetak.Tercetak);
                continue;
            }

            if (baris.Jenis == JenisBarisTabel.Jumlah && Terjumlah(tabel, bagian, seluruh) is { } jumlah && cetak.Sama(jumlah))
            {
                continue;
            }

            if (cetak.Sama(Math.Abs(hasil.Terkoreksi(a) / c.Nilai * 100m)) || cetak.Sama(hasil.Terkoreksi(a) / c.Nilai * 100m))
            {
                continue;
            }

            var benar = CetakAngka.Tetap(hitung, 2);
            var potong = Perbandingan.Terpotong(cetak, hitung);
            hasil.Catat(
                Catatan(
                    potong ? JenisCatatan.Pembulatan
                        : bagian.Peran == PeranKolom.Selisih ? JenisCatatan.PersenPerubahanSalah
                        : kolom.Peran == PeranKolom.PersenKeuangan ? JenisCatatan.PersenSerapanSalah
                        : JenisCatatan.PecahanTidakCocok,
                    potong ? Keparahan.Minor : Keparahan,
                    Yakin,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak.Tercetak,
                    benar,
                    $"Hasil {bagian.Kepala} {a.Tercetak} dibagi {seluruh.Kepala} {c.Tercetak} × 100 adalah {benar}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    /// <summary>The percent of what the rows add up to: a total that is wrong is told by the rule of sums.</summary>
    private static decimal? Terjumlah(TabelTerbaca tabel, KolomTerbaca bagian, KolomTerbaca seluruh)
    {
        decimal Jumlah(KolomTerbaca k) => tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).Sum(b => b.Di(k)?.Nilai ?? 0m);
        return Jumlah(seluruh) is not 0 and var s ? Jumlah(bagian) / s * 100m : null;
    }

    private static IEnumerable<(BarisTerbaca Baris, AngkaTercetak Cetak, AngkaTercetak Bagian, AngkaTercetak Seluruh)> Isi(
        TabelTerbaca tabel,
        KolomTerbaca kolom,
        KolomTerbaca bagian,
        KolomTerbaca seluruh
    ) =>
        from baris in tabel.Baris
        let cetak = baris.Di(kolom)
        let a = baris.Di(bagian)
        let c = baris.Di(seluruh)
        where cetak is not null && a is not null && c is { Nilai: not 0 }
        select (baris, cetak, a, c);
}
