using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A total row is the sum of the rows above it: of all of them, of the numbered ones, or of the programs.</summary>
internal sealed class AturanJumlahTabel : AturanTelaah
{
    private const decimal UangMin = 10_000m;

    private static readonly string[] TakDijumlah =
    [
        "poin",
        "%",
        "persen",
        "rasio",
        "selisih",
        "indeks",
        "rata",
        "kepadatan",
        "pertumbuhan",
    ];

    /// <summary>What a note under a table says of parts that serve several rows.</summary>
    private static readonly string[] SekaliSaja =
    [
        "dihitung sekali",
        "dihitung satu kali",
        "dijumlahkan sekali",
        "dijumlahkan satu kali",
    ];

    public override string Id => "TELAAH-JUMLAH-1";

    public override string Bunyi => "jumlah baris di atasnya = jumlah tercetak";

    public override string Dasar => "Baris jumlah sama dengan jumlah baris yang dirangkumnya";

    public override string Contoh => "baris 100, 200 dan 300, jumlah tercetak 610; seharusnya 600";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.93m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var sekali = TabelSekali(konteks.Naskah);
        foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti && !sekali.Contains(t.Asal) && !BarisTerlewat.Ada(t)))
        {
            var awal = 0;
            for (var i = 0; i < tabel.Baris.Count; i++)
            {
                if (tabel.Baris[i].Jenis != JenisBarisTabel.Jumlah)
                {
                    if (i == tabel.Baris.Count - 1 && tabel.Baris.All(b => b.Jenis != JenisBarisTabel.Jumlah))
                    {
                        PeriksaTersirat(hasil, tabel, tabel.Baris[i], [.. tabel.Baris.Take(i)]);
                    }

                    continue;
                }

                var atas = tabel.Baris.Skip(awal).Take(i - awal).Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
                var semua = tabel.Baris.Take(i).Where(b => b.Jenis == JenisBarisTabel.Data).ToList();
                foreach (var kolom in tabel.Kolom.Where(k => Dapat(k) && !PersenEfisiensi(k, semua)))
                {
                    PeriksaKolom(hasil, tabel, tabel.Baris[i], kolom, atas, semua);
                }

                awal = i + 1;
            }
        }
    }

    /// <summary>
    /// A last row without the word: it is a total when one of its columns is the sum of three or more rows; then the others are held to it
    /// where they come close.
    /// </summary>
    private void PeriksaTersirat(PengumpulTelaah hasil, TabelTerbaca tabel, BarisTerbaca akhir, List<BarisTerbaca> atas)
    {
        var kolom = tabel
            .Kolom.Where(k =>
                k.Peran is PeranKolom.Lain or PeranKolom.Pagu or PeranKolom.RealisasiAnggaran or PeranKolom.JumlahMendatar
                && atas.Count >= TersiratMin
                && atas.TrueForAll(b => b.Di(k) is { Persen: false })
                && akhir.Di(k) is { Persen: false, Nilai: not 0 }
            )
            .Select(k => (Kolom: k, Cetak: akhir.Di(k)!, Hitung: atas.Sum(b => b.Di(k)!.Nilai)))
            .ToList();
        if (!kolom.Exists(x => x.Cetak.Sama(x.Hitung)))
        {
            return;
        }

        foreach (var (k, _, hitung) in kolom.Where(x => Math.Abs(x.Cetak.Nilai - x.Hitung) * 10m <= x.Hitung))
        {
            PeriksaKolom(hasil, tabel, akhir, k, atas, atas);
        }
    }

    private const int TersiratMin = 3;

    /// <summary>False for points, percents and indices: they are not added up.</summary>
    private static bool Dapat(KolomTerbaca kolom) =>
        (
            kolom.Kepala.Contains("bobot", StringComparison.OrdinalIgnoreCase)
            || !TakDijumlah.Any(k => kolom.Kepala.Contains(k, StringComparison.OrdinalIgnoreCase))
        )
        && kolom.Peran
            is PeranKolom.Pagu
                or PeranKolom.RealisasiAnggaran
                or PeranKolom.Sisa
                or PeranKolom.Lain
                or PeranKolom.JumlahMendatar
                or PeranKolom.Uraian
                or PeranKolom.Satuan
                or PeranKolom.Target
                or PeranKolom.Realisasi;

    /// <summary>Efisiensi in points, the difference of two percents; in rupiah it is added up.</summary>
    private static bool PersenEfisiensi(KolomTerbaca kolom, List<BarisTerbaca> baris) =>
        kolom.Kepala.Contains("efisiensi", StringComparison.OrdinalIgnoreCase)
        && baris.TrueForAll(b => b.Di(kolom) is null or { Desimal: > 0, Nilai: < UangMin });

    /// <summary>Tables whose note says that a part of several rows is counted once in the total.</summary>
    private static HashSet<TabelNaskah> TabelSekali(Naskah naskah)
    {
        var hasil = new HashSet<TabelNaskah>(ReferenceEqualityComparer.Instance);
        TabelNaskah? terakhir = null;
        foreach (var bagian in naskah.Bagian)
        {
            if (bagian is TabelNaskah t)
            {
                terakhir = t;
            }
            else if (
                terakhir is not null
                && bagian is ParagrafNaskah p
                && SekaliSaja.Any(k => p.Teks.Contains(k, StringComparison.OrdinalIgnoreCase))
            )
            {
                hasil.Add(terakhir);
            }
            else
            {
                terakhir = null;
            }
        }

        return hasil;
    }

    private void PeriksaKolom(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        BarisTerbaca jumlah,
        KolomTerbaca kolom,
        List<BarisTerbaca> atas,
        List<BarisTerbaca> semua
    )
    {
        // Targets and realisasi of indicators have no total; a column of amounts headed so has one.
        if (
            kolom.Peran is PeranKolom.Target or PeranKolom.Realisasi
            && atas.Any(b => Angka(b, kolom) is { Nilai: < UangMin and not 0 })
        )
        {
            return;
        }

        if (
            Angka(jumlah, kolom) is not { Persen: false } cetak
            || atas.Count(b => Angka(b, kolom) is not null) < 2
            || atas.Any(b => Angka(b, kolom) is { Persen: true })
        )
        {
            return;
        }

        decimal[] calon =
        [
            Jumlah(atas, kolom),
            Jumlah(atas.Where(b => b.Nomor.Length > 0), kolom),
            Jumlah(atas.Where(b => PenghimpunFakta.AdalahProgram(b.Label)), kolom),
            Jumlah(atas.Where(b => !PenghimpunFakta.AdalahProgram(b.Label)), kolom),
            Jumlah(semua.Where(b => b.Nomor.Length > 0), kolom),
            Jumlah(semua, kolom),
        ];
        hasil.Nilai(cetak, cetak.Nilai);
        if (calon.Any(cetak.Sama) || Bertingkat(cetak, atas, kolom) || Bertingkat(cetak, semua, kolom))
        {
            hasil.Sesuai(this, tabel.Nama, jumlah.Tempat, jumlah.Asal.Sel.First(s => s.Length > 0), cetak.Tercetak);
            return;
        }

        if (
            RataRata(cetak, atas, kolom)
            || SudahDijelaskan(hasil, cetak, kolom, atas)
            || SudahDijelaskan(hasil, cetak, kolom, semua)
        )
        {
            return;
        }

        var hitung = calon.Where(c => c != 0).DefaultIfEmpty(calon[0]).MinBy(c => Math.Abs(c - cetak.Nilai));
        if (TakTerbaca(cetak.Nilai - hitung, semua, kolom))
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [jumlah.Tempat],
                jumlah.Asal.Sel.First(s => s.Length > 0),
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Baris di atasnya pada kolom {kolom.Kepala} berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}; {SebutanSelisih.Dari(cetak.Nilai - hitung)}."
            )
        );
    }

    /// <summary>Below rates the total row prints about their mean ("51,47" under 52,10, 50,75 and 48,90), not their sum.</summary>
    private static bool RataRata(AngkaTercetak cetak, List<BarisTerbaca> baris, KolomTerbaca kolom)
    {
        var nilai = baris.Select(b => Angka(b, kolom)).OfType<AngkaTercetak>().ToList();
        return nilai.Count >= TersiratMin
            && cetak.Desimal > 0
            && nilai.TrueForAll(a => a.Desimal > 0)
            && nilai.Average(a => a.Nilai) is var tengah
            && Math.Abs(cetak.Nilai - tengah) * 20m <= tengah;
    }

    /// <summary>The total follows once the figures that other rules found wrong are put right: no second error.</summary>
    private static bool SudahDijelaskan(
        PengumpulTelaah hasil,
        AngkaTercetak cetak,
        KolomTerbaca kolom,
        List<BarisTerbaca> baris
    ) =>
        PenjelasanJumlah.Terjelaskan(
            cetak.Nilai,
            [.. baris.Select(b => new UnsurJumlah(Angka(b, kolom) is { } a ? hasil.Terkoreksi(a) : 0m, false))]
        );

    /// <summary>A cell whose damaged figure was not read stands for just what is missing.</summary>
    private static bool TakTerbaca(decimal kurang, List<BarisTerbaca> baris, KolomTerbaca kolom)
    {
        var cari = CetakAngka.Seperlunya(kurang).Where(char.IsAsciiDigit).ToArray().AsSpan().ToString();
        return cari.Length >= DigitMin
            && baris.Exists(b =>
                Angka(b, kolom) is null
                && JarakKata.Jarak(string.Concat(b.Sel(kolom.Indeks).Where(char.IsAsciiDigit)), cari, 2) <= 1
            );
    }

    private const int DigitMin = 4;

    private static AngkaTercetak? Angka(BarisTerbaca baris, KolomTerbaca kolom) =>
        kolom.Indeks < baris.Angka.Count ? baris.Angka[kolom.Indeks] : null;

    /// <summary>Rows that are sums of the rows behind them count once.</summary>
    private static bool Bertingkat(AngkaTercetak cetak, List<BarisTerbaca> baris, KolomTerbaca kolom) =>
        PenjelasanJumlah.Terjelaskan(cetak.Nilai, [.. baris.Select(b => new UnsurJumlah(Angka(b, kolom)?.Nilai ?? 0m, false))]);

    private static decimal Jumlah(IEnumerable<BarisTerbaca> baris, KolomTerbaca kolom) =>
        baris.Sum(b => Angka(b, kolom)?.Nilai ?? 0m);
}
