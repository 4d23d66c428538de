using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A mean row is the mean of the capaian above it.</summary>
internal sealed class AturanRataRata : AturanTelaah
{
    public override string Id => "TELAAH-RATA-1";

    public override string Bunyi => "rata-rata capaian baris di atasnya";

    public override string Dasar => "Praktik: rata-rata sederhana atas indikator yang diukur";

    public override string Contoh => "capaian 90,00 dan 100,00, rata-rata tercetak 96,00; seharusnya 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var benar = Benar(konteks).ToList();
        foreach (var tabel in konteks.Tabel)
        {
            for (var i = 0; i < tabel.Baris.Count; i++)
            {
                if (
                    tabel.Baris[i].Jenis == JenisBarisTabel.RataRata
                    && !Lanjutan(konteks.Tabel, tabel, i)
                    && !NomorBaris.Berlubang(tabel.Baris.Take(i))
                )
                {
                    var lain = benar.Where(x => !ReferenceEquals(x.Tabel, tabel)).Select(x => x.Nilai);
                    PeriksaBaris(hasil, tabel, tabel.Baris[i], DiAtas(tabel, i), [.. lain]);
                }
            }
        }
    }

    /// <summary>
    /// A table whose first number goes on with that of the table before it, across a page break that cut it: the mean is that of the rows of
    /// both.
    /// </summary>
    private static bool Lanjutan(IReadOnlyList<TabelTerbaca> semua, TabelTerbaca tabel, int baris)
    {
        var sebelum = semua.TakeWhile(t => !ReferenceEquals(t, tabel)).LastOrDefault();
        if (
            sebelum is null
            || tabel.Baris is not [var pertama, ..]
            || Nomor(pertama) <= 1
            || Nomor(sebelum.Baris.LastOrDefault(b => b.Nomor.Length > 0)) != Nomor(pertama) - 1
            || tabel.Kolom.Where(k => k.Peran == PeranKolom.Capaian).ToList() is not [var kolom]
            || sebelum.Kolom.Where(k => k.Peran == PeranKolom.Capaian).ToList() is not [var atas]
            || tabel.Baris[baris].Di(kolom) is not { } cetak
        )
        {
            return false;
        }

        var nilai = sebelum
            .Baris.Where(b => b.Jenis == JenisBarisTabel.Data)
            .Select(b => b.Di(atas))
            .Concat(DiAtas(tabel, baris).Select(b => b.Di(kolom)))
            .OfType<AngkaTercetak>()
            .ToList();
        return nilai.Count > 0 && cetak.Sama(nilai.Average(a => a.Nilai));
    }

    private static int Nomor(BarisTerbaca? baris) =>
        int.TryParse(baris?.Nomor.Trim('.', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;

    private static List<BarisTerbaca> DiAtas(TabelTerbaca tabel, int baris) =>
        [.. tabel.Baris.Take(baris).Where(b => b.Jenis == JenisBarisTabel.Data)];

    /// <summary>
    /// Means that are those of the rows above them: a table of sasaran may print the mean of all indicators, which another table shows.
    /// </summary>
    private static IEnumerable<(TabelTerbaca Tabel, decimal Nilai)> Benar(KonteksTelaah konteks) =>
        from tabel in konteks.Tabel
        where tabel.Asal.BerkolomPasti
        from i in Enumerable.Range(0, tabel.Baris.Count)
        where tabel.Baris[i].Jenis == JenisBarisTabel.RataRata
        from kolom in tabel.Kolom
        where kolom.Peran == PeranKolom.Capaian
        let cetak = tabel.Baris[i].Di(kolom)
        where cetak is { Desimal: > 0 }
        let nilai = DiAtas(tabel, i).Select(b => b.Di(kolom)).OfType<AngkaTercetak>().ToList()
        where nilai.Count > 1 && cetak.Sama(nilai.Average(a => a.Nilai))
        select (tabel, cetak.Nilai);

    private void PeriksaBaris(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        BarisTerbaca rata,
        List<BarisTerbaca> atas,
        HashSet<decimal> lain
    )
    {
        if (!tabel.Asal.BerkolomPasti)
        {
            var longgar = atas.Select(b => b.Angka.LastOrDefault(a => a is { Persen: true })).OfType<AngkaTercetak>().ToList();
            if (longgar.Count == 0 && rata.Angka.Count == 1 && atas.TrueForAll(b => b.Angka.Count == atas[0].Angka.Count))
            {
                // No percent signs: the last figure of rows of one shape is the capaian.
                longgar = [.. atas.Select(b => b.Angka.Count > 0 ? b.Angka[^1] : null).OfType<AngkaTercetak>()];
            }

            PeriksaKolom(hasil, tabel, rata, rata.Angka.OfType<AngkaTercetak>().FirstOrDefault(), longgar, lain);
            return;
        }

        foreach (var kolom in tabel.Kolom.Where(k => k.Peran == PeranKolom.Capaian))
        {
            PeriksaKolom(hasil, tabel, rata, rata.Di(kolom), [.. atas.Select(b => b.Di(kolom)).OfType<AngkaTercetak>()], lain);
        }

        PeriksaLain(hasil, tabel, rata, atas);
    }

    /// <summary>Other columns of a mean row: held to the mean where one of them is it, and only when they come near.</summary>
    private void PeriksaLain(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca rata, List<BarisTerbaca> atas)
    {
        var kolom = (
            from k in tabel.Kolom
            where k.Peran is PeranKolom.Lain or PeranKolom.PersenFisik or PeranKolom.Realisasi or PeranKolom.Target
            let cetak = rata.Di(k)
            where cetak is { Desimal: > 0 } && !hasil.SudahDinilai(cetak)
            let nilai = atas.Select(b => b.Di(k)).OfType<AngkaTercetak>().ToList()
            where nilai.Count >= LainMin && nilai.Count == atas.Count && !Kelipatan(tabel, k, rata, atas)
            select (Cetak: cetak, Nilai: nilai, Hitung: nilai.Average(a => a.Nilai))
        ).ToList();
        // The only column of figures needs no other to show that the row is one of means.
        var satunya = kolom.Count == 1 && tabel.Kolom.Count(k => rata.Di(k) is not null) == 1;
        if (satunya || kolom.Exists(x => x.Cetak.Sama(x.Hitung)))
        {
            foreach (var x in kolom.Where(x => Math.Abs(x.Cetak.Nilai - x.Hitung) * 10m <= Math.Abs(x.Hitung)))
            {
                PeriksaKolom(hasil, tabel, rata, x.Cetak, x.Nilai, []);
            }
        }
    }

    /// <summary>The figure follows from another column of its row as in the rows above: a conversion, not a mean of its own column.</summary>
    private static bool Kelipatan(TabelTerbaca tabel, KolomTerbaca kolom, BarisTerbaca rata, List<BarisTerbaca> atas) =>
        tabel.Kolom.Any(k =>
            k.Indeks != kolom.Indeks
            && rata.Di(k) is { Nilai: not 0 } x
            && rata.Di(kolom)!.Nilai / x.Nilai is var kali
            && kali != 1m
            && atas.Count(b => b.Di(k) is { } y && b.Di(kolom)!.Nilai == y.Nilai * kali) * 2 > atas.Count
        );

    private const int LainMin = 3;

    /// <summary>The mean of a loose table may be off by an eighth.</summary>
    private const int LonggarMaks = 8;

    private void PeriksaKolom(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        BarisTerbaca rata,
        AngkaTercetak? cetak,
        List<AngkaTercetak> nilai,
        HashSet<decimal> lain
    )
    {
        if (cetak is null || nilai.Count < 2)
        {
            return;
        }

        var hitung = nilai.Average(a => a.Nilai);
        if (cetak.Sama(hitung))
        {
            hasil.Sesuai(this, tabel.Nama, rata.Tempat, "rata-rata capaian", cetak.Tercetak);
            return;
        }

        // What was put right in a row above explains the mean: no second error.
        if (cetak.Sama(nilai.Average(hasil.Terkoreksi)))
        {
            hasil.Nilai(cetak, cetak.Nilai);
            return;
        }

        if (lain.Contains(cetak.Nilai))
        {
            return;
        }

        // Without sure columns the figures above may be those of another column: only a slip is told.
        if (!tabel.Asal.BerkolomPasti && Math.Abs(cetak.Nilai - hitung) * LonggarMaks > Math.Abs(hitung))
        {
            return;
        }

        hasil.Nilai(cetak, nilai.Average(hasil.Terkoreksi));
        var potong = Perbandingan.Terpotong(cetak, hitung);
        hasil.Catat(
            Catatan(
                potong ? JenisCatatan.Pembulatan : JenisCatatan.RataRataSalah,
                potong ? Keparahan.Minor : Keparahan,
                Yakin,
                tabel.Nama,
                [rata.Tempat],
                "rata-rata capaian",
                cetak.Tercetak,
                CetakAngka.Tetap(hitung, 2),
                $"Hasil ({string.Join(" + ", nilai.Select(a => a.Tercetak))}) / {CetakAngka.Seperlunya(nilai.Count)} adalah {CetakAngka.Tetap(hitung, 2)}, bukan {cetak.Tercetak}{(potong ? "; angka dipotong, tidak dibulatkan." : ".")}"
            )
        );
    }
}
