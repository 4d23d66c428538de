using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// In a table with codes every row is the sum of the rows one level below it. A row that another table has and whose amount is missing here
/// is named as missing.
/// </summary>
internal sealed class AturanJumlahKode : AturanTelaah
{
    private const int TepatMin = 2;

    public override string Id => "TELAAH-JUMLAH-KODE-1";

    public override string Bunyi => "jumlah baris satu tingkat di bawah kode = baris berkode itu";

    public override string Dasar => "Permendagri 90/2019: program terdiri atas kegiatan, kegiatan terdiri atas sub kegiatan";

    public override string Contoh =>
        "kegiatan 2.07.04.2.03 tercetak 186.540.000, sub kegiatannya berjumlah 37.580.000; sub kegiatan Bursa Kerja 148.960.000 tidak ada";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.9m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks.Tabel.Select(t => (Tabel: t, Pohon: PohonKode.Dari(t))).Where(x => x.Pohon is not null).ToList();
        foreach (var (tabel, pohon) in semua)
        {
            var sudah = new HashSet<BarisTerbaca>(ReferenceEqualityComparer.Instance);
            var terdaftar = new HashSet<BarisTerbaca>(ReferenceEqualityComparer.Instance);
            var isi = tabel
                .Kolom.Where(k => k.Peran is PeranKolom.Pagu or PeranKolom.RealisasiAnggaran or PeranKolom.Sisa)
                .Select(k => new KolomPohon(pohon!, k))
                .ToList();

            // A table that lists only some of the rows below is no tree of sums.
            var (tepat, semuaInduk) = (isi.Sum(x => x.Tepat.Count), isi.Sum(x => x.Induk.Count));
            if (tepat < TepatMin || tepat * 5 < semuaInduk * 3)
            {
                continue;
            }

            List<(TabelTerbaca, PohonKode)> lain =
            [
                .. semua.Where(x => !ReferenceEquals(x.Tabel, tabel)).Select(x => (x.Tabel, x.Pohon!)),
            ];
            foreach (var x in isi)
            {
                foreach (var b in x.Induk)
                {
                    if (x.Tepat.Contains(b))
                    {
                        if (!terdaftar.Add(b))
                        {
                            continue;
                        }

                        hasil.Sesuai(this, tabel.Nama, b.Tempat, b.Label, b.Di(x.Kolom)!.Tercetak);
                    }
                    else if (!sudah.Contains(b) && Bersalah(hasil, pohon!, b, x.Kolom, x.Tepat))
                    {
                        sudah.Add(b);
                        Catat(hasil, tabel, pohon!, b, x.Kolom, lain);
                    }
                }
            }
        }
    }

    /// <summary>The rows of a column that have others below them, and those of them that are their sum.</summary>
    private sealed class KolomPohon
    {
        public KolomPohon(PohonKode pohon, KolomTerbaca kolom)
        {
            Kolom = kolom;
            Induk = [.. pohon.Induk.Where(b => b.Di(kolom) is not null && pohon.Anak(b).Any(a => a.Di(kolom) is not null))];
            Tepat = new(
                Induk.Where(b => b.Di(kolom)!.Nilai == Jumlah(pohon, b, kolom, a => a.Nilai)),
                ReferenceEqualityComparer.Instance
            );
        }

        public KolomTerbaca Kolom { get; }

        public IReadOnlyList<BarisTerbaca> Induk { get; }

        public HashSet<BarisTerbaca> Tepat { get; }
    }

    private static decimal Jumlah(PohonKode pohon, BarisTerbaca induk, KolomTerbaca kolom, Func<AngkaTercetak, decimal> nilai) =>
        pohon.Anak(induk).Select(a => a.Di(kolom)).OfType<AngkaTercetak>().Sum(nilai);

    /// <summary>False when another row explains the difference: one put right by a rule, noted already, or itself no sum of its own rows.</summary>
    private static bool Bersalah(
        PengumpulTelaah hasil,
        PohonKode pohon,
        BarisTerbaca b,
        KolomTerbaca kolom,
        HashSet<BarisTerbaca> tepat
    )
    {
        var cetak = b.Di(kolom)!;
        var anak = pohon.Anak(b);
        return hasil.Terkoreksi(cetak) == cetak.Nilai
            && cetak.Nilai != Jumlah(pohon, b, kolom, hasil.Terkoreksi)
            && anak.All(a => a.Di(kolom) is { Rusak: false })
            && !anak.Any(a => hasil.SudahDicatat(a.Tempat))
            && !hasil.SudahDicatat(b.Tempat)
            && cetak.Nilai
                != anak.Sum(a =>
                    a.Di(kolom) is not { } x ? 0m
                    : pohon.Anak(a).Count > 0 && !tepat.Contains(a) ? Jumlah(pohon, a, kolom, hasil.Terkoreksi)
                    : hasil.Terkoreksi(x)
                );
    }

    private void Catat(
        PengumpulTelaah hasil,
        TabelTerbaca tabel,
        PohonKode pohon,
        BarisTerbaca b,
        KolomTerbaca kolom,
        List<(TabelTerbaca Tabel, PohonKode Pohon)> lain
    )
    {
        var cetak = b.Di(kolom)!;
        var hitung = Jumlah(pohon, b, kolom, hasil.Terkoreksi);
        if (Hilang(pohon, b, cetak.Nilai - hitung, lain) is var (sumber, hilang))
        {
            hasil.Nilai(cetak, cetak.Nilai);
            hasil.Catat(
                Catatan(
                    JenisCatatan.BarisHilang,
                    Keparahan,
                    Yakin,
                    $"{sumber.Nama} dan {tabel.Nama}",
                    [hilang.Tempat, b.Tempat],
                    hilang.Label,
                    "",
                    $"{hilang.Label} {CetakAngka.Seperlunya(cetak.Nilai - hitung)}",
                    $"Baris \"{b.Label}\" tercetak {cetak.Tercetak}, baris di bawahnya berjumlah {CetakAngka.Seperlunya(hitung)}; baris \"{hilang.Label}\" dari {sumber.Nama} tidak ada."
                )
            );
            return;
        }

        // Where the row above counts this row as printed, a row below may be the wrong one; the sum is told either way.
        if (pohon.Atas(b) is not { } atas || atas.Di(kolom)?.Nilai != Jumlah(pohon, atas, kolom, a => a.Nilai))
        {
            hasil.Nilai(cetak, hitung);
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.JumlahSalah,
                Keparahan,
                Yakin,
                tabel.Nama,
                [b.Tempat],
                b.Label,
                cetak.Tercetak,
                CetakAngka.Seperlunya(hitung),
                $"Baris di bawahnya pada kolom {kolom.Kepala} berjumlah {CetakAngka.Seperlunya(hitung)}, bukan {cetak.Tercetak}."
            )
        );
    }

    /// <summary>The row that another table has below the same code, worth the difference.</summary>
    private static (TabelTerbaca Tabel, BarisTerbaca Baris)? Hilang(
        PohonKode pohon,
        BarisTerbaca b,
        decimal selisih,
        List<(TabelTerbaca Tabel, PohonKode Pohon)> lain
    )
    {
        var kode = pohon.Anak(b).Select(a => a.Nomor.Trim().TrimEnd('.')).ToHashSet(StringComparer.Ordinal);
        return (
            from x in lain
            let padanan = x.Pohon.Menurut(b.Nomor.Trim().TrimEnd('.'))
            where padanan is not null
            from a in x.Pohon.Anak(padanan)
            where
                !kode.Contains(a.Nomor.Trim().TrimEnd('.'))
                && x.Tabel.Kolom.Any(k => k.Peran == PeranKolom.Pagu && a.Di(k)?.Nilai == selisih)
            select ((TabelTerbaca, BarisTerbaca)?)(x.Tabel, a)
        ).FirstOrDefault();
    }
}
