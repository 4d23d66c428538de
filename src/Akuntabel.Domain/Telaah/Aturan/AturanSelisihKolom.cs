using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A column of differences: which two columns it is the difference of is told by the rows (or by the last two years of realisasi), then
/// every row is held to it. Merged cells are read as standing in every row they cover.
/// </summary>
internal sealed class AturanSelisihKolom : AturanTelaah
{
    private const int BarisMin = 3;

    public override string Id => "TELAAH-SELISIH-3";

    public override string Bunyi => "selisih dua kolom = kolom selisih";

    public override string Dasar => "Kolom selisih mengikuti dua kolom yang diperbandingkan";

    public override string Contoh => "tahun lalu 66,30, tahun ini 70,00, selisih tercetak 4,70; seharusnya 3,70";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
        {
            foreach (var kolom in tabel.Kolom.Where(Berselisih))
            {
                if (PersenTahun(tabel, kolom) is var (kini, lalu))
                {
                    PeriksaPersen(hasil, tabel, kolom, kini, lalu);
                }
                else if ((Pasangan(tabel, kolom) ?? DuaTahun(tabel, kolom)) is var (a, b))
                {
                    PeriksaBaris(hasil, tabel, kolom, a, b);
                }
            }
        }
    }

    /// <summary>Two columns of one kind and two years one after the other, under a heading of change in percent that some row follows.</summary>
    private static (KolomTerbaca Kini, KolomTerbaca Lalu)? PersenTahun(TabelTerbaca tabel, KolomTerbaca kolom)
    {
        if (
            kolom.Peran != PeranKolom.Selisih
            || !kolom.Kepala.Contains('%', StringComparison.Ordinal)
            || tabel.Kolom.Where(k => k.Tahun is not null && k.Indeks < kolom.Indeks).OrderBy(k => k.Tahun).ToList()
                is not [var lalu, var kini]
            || kini.Tahun != lalu.Tahun + 1
            || kini.Peran != lalu.Peran
        )
        {
            return null;
        }

        return
            tabel.Baris.Count(b => Persen(b, kini, lalu) is { } hitung && b.Di(kolom) is { Nilai: not 0 } c && Sama(c, hitung))
            >= 2
            ? (kini, lalu)
            : null;
    }

    private static decimal? Persen(BarisTerbaca baris, KolomTerbaca kini, KolomTerbaca lalu) =>
        baris.Di(kini) is { } x && baris.Di(lalu) is { Nilai: not 0 } y ? (x.Nilai - y.Nilai) / y.Nilai * 100m : null;

    private void PeriksaPersen(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        KolomTerbaca kolom,
        KolomTerbaca kini,
        KolomTerbaca lalu
    )
    {
        foreach (var baris in tabel.Baris)
        {
            if (Persen(baris, kini, lalu) is not { } hitung || baris.Di(kolom) is not { } cetak || hasil.SudahDinilai(cetak))
            {
                continue;
            }

            var benar = CetakAngka.Tetap(hitung, Math.Max(1, cetak.Desimal));
            hasil.Nilai(cetak, Sama(cetak, hitung) ? cetak.Nilai : hitung);
            Putuskan(
                hasil,
                Sama(cetak, hitung),
                cetak.Tercetak,
                Catatan(
                    JenisCatatan.PersenPerubahanSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak.Tercetak,
                    benar,
                    $"Dari {baris.Di(lalu)!.Tercetak} ke {baris.Di(kini)!.Tercetak} adalah {benar} persen, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private static bool Berselisih(KolomTerbaca kolom) =>
        kolom.Peran is PeranKolom.Selisih or PeranKolom.Sisa
        || (kolom.Peran == PeranKolom.Lain && kolom.Kepala.Contains("efisiensi", StringComparison.OrdinalIgnoreCase));

    /// <summary>The two columns whose difference, in either order, it is in most rows, and in more than half of them.</summary>
    private static (KolomTerbaca A, KolomTerbaca B)? Pasangan(TabelTerbaca tabel, KolomTerbaca kolom)
    {
        // Efficiency is capaian less absorption: where the table has just these two, one row that follows is enough.
        if (
            kolom.Kepala.Contains("efisiensi", StringComparison.OrdinalIgnoreCase)
            && tabel.Kolom.Where(k => k.Peran == PeranKolom.Capaian).ToList() is [var capaian]
            && tabel.Kolom.Where(k => k.Peran == PeranKolom.PersenKeuangan && k.Indeks != kolom.Indeks).ToList() is [var serapan]
            && Isi(tabel, capaian, serapan, kolom).Any(x => Sama(x.C, x.A.Nilai - x.B.Nilai))
        )
        {
            return (capaian, serapan);
        }

        var lain = tabel.Kolom.Where(k => k.Indeks != kolom.Indeks && tabel.Baris.Any(b => b.Di(k) is not null)).ToList();
        (KolomTerbaca A, KolomTerbaca B)? terbaik = null;
        var terbanyak = 0;
        foreach (var (a, b) in lain.SelectMany((a, i) => lain.Skip(i + 1).Select(b => (a, b))))
        {
            var isi = Isi(tabel, a, b, kolom).ToList();
            var cocok = isi.Count(x => Sama(x.C, x.A.Nilai - x.B.Nilai));
            if (isi.Count >= BarisMin && cocok * 2 > isi.Count && cocok > terbanyak && isi.Any(x => x.C.Nilai != 0))
            {
                (terbaik, terbanyak) = ((a, b), cocok);
            }
        }

        return terbaik;
    }

    /// <summary>The reporting year and the year before in a short table of realisasi by year.</summary>
    private static (KolomTerbaca A, KolomTerbaca B)? DuaTahun(TabelTerbaca tabel, KolomTerbaca kolom)
    {
        if (kolom.Peran != PeranKolom.Selisih)
        {
            return null;
        }

        var tahun = tabel.Kolom.Where(k => k.Peran == PeranKolom.Realisasi && k.Tahun is not null).OrderBy(k => k.Tahun).ToList();
        return tahun is [.., var lalu, var kini] && kini.Tahun == lalu.Tahun + 1 && tabel.Baris.Count < BarisMin * 2
            ? (kini, lalu)
            : null;
    }

    private void PeriksaBaris(PengumpulTelaah hasil, TabelTerbaca tabel, KolomTerbaca kolom, KolomTerbaca a, KolomTerbaca b)
    {
        var arah = Arah([.. Isi(tabel, a, b, kolom)]);
        foreach (var (baris, kiri, kanan, cetak) in Isi(tabel, a, b, kolom))
        {
            var hitung = kiri.Nilai - kanan.Nilai;
            if (arah != 0 && hitung != 0 && cetak.Sama(-arah * hitung))
            {
                hasil.Catat(Terbalik(tabel, baris, cetak, arah * hitung));
                continue;
            }

            if (hasil.SudahDinilai(cetak))
            {
                continue;
            }

            hasil.Nilai(cetak, Sama(cetak, hitung) ? cetak.Nilai : hitung);
            if (Sama(cetak, hitung))
            {
                hasil.Sesuai(this, tabel.Nama, baris.Tempat, baris.Label, cetak.Tercetak);
                continue;
            }

            var benar = CetakAngka.Seperlunya(Math.Abs(hitung));
            hasil.Catat(
                Catatan(
                    kolom.Peran == PeranKolom.Sisa ? JenisCatatan.SisaSalah : JenisCatatan.SelisihSalah,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [baris.Tempat],
                    baris.Label,
                    cetak.Tercetak,
                    benar,
                    $"Selisih {kiri.Tercetak} ({a.Kepala}) dan {kanan.Tercetak} ({b.Kepala}) adalah {benar}, bukan {cetak.Tercetak}."
                )
            );
        }
    }

    private const int BertandaMin = 4;

    /// <summary>
    /// 1 or -1 when the signs of all rows but one follow the same order of the two columns, falls among them; 0 when signs say something else.
    /// </summary>
    private static int Arah(List<(BarisTerbaca Baris, AngkaTercetak A, AngkaTercetak B, AngkaTercetak C)> isi)
    {
        var beda = isi.Where(x => x.A.Nilai != x.B.Nilai).Select(x => (Hitung: x.A.Nilai - x.B.Nilai, x.C)).ToList();
        var maju = beda.Count(x => x.C.Sama(x.Hitung));
        var mundur = beda.Count(x => x.C.Sama(-x.Hitung));
        return beda.Count < BertandaMin || beda.Count(x => x.C.Nilai < 0) < 2 || beda.TrueForAll(x => x.C.Nilai <= 0) ? 0
            : mundur == 1 && maju == beda.Count - 1 ? 1
            : maju == 1 && mundur == beda.Count - 1 ? -1
            : 0;
    }

    private CatatanTelaah Terbalik(TabelTerbaca tabel, BarisTerbaca baris, AngkaTercetak cetak, decimal hitung)
    {
        var benar = CetakAngka.Seperlunya(hitung);
        return Catatan(
            JenisCatatan.SelisihSalah,
            Keparahan,
            0.8m,
            tabel.Nama,
            [baris.Tempat],
            baris.Label,
            cetak.Nilai < 0 ? $"-{cetak.Tercetak}" : cetak.Tercetak,
            benar,
            $"Tanda selisih terbalik: menurut urutan kolom yang dipakai baris lain seharusnya {benar}."
        );
    }

    /// <summary>Sign follows the direction of the indicator, so only the size is held against the figures.</summary>
    private static bool Sama(AngkaTercetak cetak, decimal hitung) => cetak.Sama(hitung) || cetak.Sama(-hitung);

    private static IEnumerable<(BarisTerbaca Baris, AngkaTercetak A, AngkaTercetak B, AngkaTercetak C)> Isi(
        TabelTerbaca tabel,
        KolomTerbaca a,
        KolomTerbaca b,
        KolomTerbaca c
    )
    {
        AngkaTercetak? kiri = null;
        AngkaTercetak? kanan = null;
        foreach (var baris in tabel.Baris)
        {
            var lanjutan = baris.Asal.Sel.Count > 0 && baris.Asal.Sel[0].Length == 0;
            kiri = baris.Di(a) ?? (lanjutan && baris.Sel(a.Indeks).Length == 0 ? kiri : null);
            kanan = baris.Di(b) ?? (lanjutan && baris.Sel(b.Indeks).Length == 0 ? kanan : null);
            if (kiri is not null && kanan is not null && baris.Di(c) is { } cetak)
            {
                yield return (baris, kiri, kanan, cetak);
            }
        }
    }
}
