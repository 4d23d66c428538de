using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A running sum is the one of the row above plus what the row adds, and its percent is of one and the same whole.</summary>
internal sealed class AturanKumulatif : AturanTelaah
{
    private const int BarisMin = 3;

    public override string Id => "TELAAH-KUMULATIF-1";

    public override string Bunyi =>
        "kumulatif = kumulatif sebelumnya + periode ini; persen kumulatif = kumulatif / seluruhnya × 100";

    public override string Dasar => "Penyerapan anggaran dihitung kumulatif sejak awal tahun";

    public override string Contoh =>
        "triwulan III kumulatif 6.113.000.000 dari 10.913.000.000 tercetak 20,14 persen; seharusnya 56,02";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.86m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            var baris = tabel.Baris.Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
            foreach (var kolom in tabel.Kolom.Where(k => Kumulatif(k) && !Berpersen(k)))
            {
                var isi = baris.Where(b => b.Di(kolom) is { Rusak: false, Persen: false }).ToList();
                if (isi.Count < BarisMin || isi.Zip(isi.Skip(1)).Any(p => p.Second.Di(kolom)!.Nilai < p.First.Di(kolom)!.Nilai))
                {
                    continue;
                }

                PeriksaJumlah(hasil, tabel, kolom, isi);
                foreach (var persen in tabel.Kolom.Where(k => Berpersen(k) && k.Indeks > kolom.Indeks).Take(1))
                {
                    PeriksaPersen(konteks, hasil, tabel, kolom, persen, isi);
                }
            }
        }
    }

    private static bool Kumulatif(KolomTerbaca k) => k.Kepala.Contains("kumulatif", StringComparison.OrdinalIgnoreCase);

    private static bool Berpersen(KolomTerbaca k) =>
        k.Kepala.Contains('%', StringComparison.Ordinal) || k.Kepala.Contains("persen", StringComparison.OrdinalIgnoreCase);

    private void PeriksaJumlah(PengumpulTelaah hasil, TabelTerbaca tabel, KolomTerbaca kolom, List<BarisTerbaca> isi)
    {
        var tambah = tabel.Kolom.LastOrDefault(k =>
            k.Indeks < kolom.Indeks && !Berpersen(k) && isi.TrueForAll(b => b.Di(k) is { Persen: false })
        );
        if (tambah is null)
        {
            return;
        }

        var hitung = isi.Zip(isi.Skip(1))
            .Select(p => (Baris: p.Second, Hitung: p.First.Di(kolom)!.Nilai + p.Second.Di(tambah)!.Nilai))
            .ToList();
        if (hitung.Count(x => x.Baris.Di(kolom)!.Sama(x.Hitung)) * 2 <= hitung.Count)
        {
            return;
        }

        foreach (var (b, benar) in hitung)
        {
            var cetak = b.Di(kolom)!;
            hasil.Nilai(cetak, benar);
            Putuskan(
                hasil,
                cetak.Sama(benar),
                cetak.Tercetak,
                Temuan(
                    JenisCatatan.JumlahSalah,
                    tabel,
                    b,
                    cetak,
                    CetakAngka.Seperlunya(benar),
                    $"Kumulatif sebelumnya ditambah {b.Di(tambah)!.Tercetak} adalah {CetakAngka.Seperlunya(benar)}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private void PeriksaPersen(
        KonteksTelaah konteks,
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        KolomTerbaca kolom,
        KolomTerbaca persen,
        List<BarisTerbaca> isi
    )
    {
        var baris = isi.Where(b => b.Di(persen) is { Nilai: > 0 }).ToList();
        var seluruh = konteks
            .Keuangan.Where(k => k.Baris.Jenis == JenisBarisTabel.Jumlah)
            .Select(k => k.Pagu.Nilai)
            .Append(isi[^1].Di(kolom)!.Nilai)
            .Where(n => n > 0)
            .Distinct()
            .FirstOrDefault(n => baris.Count(b => b.Di(persen)!.Sama(b.Di(kolom)!.Nilai / n * 100m)) * 2 > baris.Count);
        if (seluruh == 0 || baris.Count < BarisMin)
        {
            return;
        }

        foreach (var b in baris.Where(b => !hasil.SudahDinilai(b.Di(persen)!)))
        {
            var cetak = b.Di(persen)!;
            var benar = hasil.Terkoreksi(b.Di(kolom)!) / seluruh * 100m;
            hasil.Nilai(cetak, benar);
            Putuskan(
                hasil,
                cetak.Sama(benar),
                cetak.Tercetak,
                Temuan(
                    JenisCatatan.PersenSerapanSalah,
                    tabel,
                    b,
                    cetak,
                    CetakAngka.Tetap(benar, 2),
                    $"Hasil {b.Di(kolom)!.Tercetak} / {CetakAngka.Seperlunya(seluruh)} × 100 adalah {CetakAngka.Tetap(benar, 2)}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private CatatanTelaah Temuan(
        JenisCatatan jenis,
        TabelTerbaca tabel,
        BarisTerbaca baris,
        AngkaTercetak cetak,
        string benar,
        string penjelasan
    ) => Catatan(jenis, Keparahan, Yakin, tabel.Nama, [baris.Tempat], baris.Label, cetak.Tercetak, benar, penjelasan);
}
