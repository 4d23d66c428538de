using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>A target that is a range: the same in every table, and capaian 100 inside it, the share of the nearer bound outside.</summary>
internal sealed partial class AturanRentang : AturanTelaah
{
    public override string Id => "TELAAH-RENTANG-1";

    public override string Bunyi => "target berentang sama di setiap tabel; capaian 100 bila realisasi di dalam rentang";

    public override string Dasar => "Standar berentang (misalnya BOR 60-85): nilai yang baik ada di dalam rentang";

    public override string Contoh => "target 60-85, realisasi 57, capaian tercetak 100,00; seharusnya 57 / 60 × 100 = 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.85m;

    private const decimal MiripMin = 0.8m;

    [GeneratedRegex(
        @"^\s*(?<bawah>\d[\d.,]*)\s*%?\s*(-|–|s\.?\s?/?\s?d\.?)\s*(?<atas>\d[\d.,]*)\s*%?\s*$",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRentang();

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var semua = konteks.Tabel.Where(t => t.Asal.BerkolomPasti).SelectMany(Rentang).ToList();
        foreach (var (b, i) in semua.Select((b, i) => (b, i)))
        {
            var a = semua.Take(i).FirstOrDefault(x => !ReferenceEquals(x.Tabel, b.Tabel) && x.Nama.Mirip(b.Nama, MiripMin));
            if (a is not null && (a.Bawah != b.Bawah || a.Atas != b.Atas))
            {
                hasil.Catat(
                    Catatan(
                        JenisCatatan.TargetBedaAntarTabel,
                        Keparahan,
                        Yakin,
                        $"{a.Tabel.Nama} dan {b.Tabel.Nama}",
                        [a.Baris.Tempat, b.Baris.Tempat],
                        b.Baris.Label,
                        $"{a.Teks}; {b.Teks}",
                        "target yang sama",
                        $"{a.Tabel.Nama} menetapkan target {a.Teks}, {b.Tabel.Nama} mencantumkan {b.Teks}."
                    )
                );
            }
        }

        foreach (var tabel in semua.GroupBy(b => b.Tabel))
        {
            var ukur = tabel.Where(b => b is { Realisasi: not null, Capaian: not null }).ToList();
            if (ukur.Count(Cocok) * 2 < ukur.Count || ukur.Count < 2)
            {
                continue;
            }

            foreach (var b in ukur)
            {
                PeriksaCapaian(hasil, b);
            }
        }
    }

    private void PeriksaCapaian(PengumpulTelaah hasil, BarisRentang b)
    {
        var hitung = Hitung(b);
        var cetak = b.Capaian!;
        hasil.Nilai(cetak, Cocok(b) ? cetak.Nilai : hitung);
        if (Cocok(b))
        {
            hasil.Sesuai(this, b.Tabel.Nama, b.Baris.Tempat, b.Baris.Label, cetak.Tercetak);
            return;
        }

        var benar = CetakAngka.Tetap(hitung, 2);
        hasil.Catat(
            Catatan(
                JenisCatatan.CapaianSalah,
                Keparahan,
                Yakin,
                b.Tabel.Nama,
                [b.Baris.Tempat],
                b.Baris.Label,
                cetak.Tercetak,
                benar,
                $"Realisasi {b.Realisasi!.Tercetak} terhadap rentang {b.Teks} memberi capaian {benar}, bukan {cetak.Tercetak}."
            )
        );
    }

    private static bool Cocok(BarisRentang b) => b.Capaian!.Sama(Hitung(b)) || Perbandingan.Terpotong(b.Capaian, Hitung(b));

    private static decimal Hitung(BarisRentang b) =>
        b.Realisasi!.Nilai < b.Bawah ? b.Realisasi.Nilai / b.Bawah * 100m
        : b.Realisasi.Nilai > b.Atas ? b.Atas / b.Realisasi.Nilai * 100m
        : 100m;

    private static IEnumerable<BarisRentang> Rentang(TabelTerbaca tabel) =>
        from kolom in tabel.Kolom.Where(k => k.Peran == PeranKolom.Target).Take(1)
        from baris in tabel.Baris
        let cocok = PolaRentang().Match(baris.Sel(kolom.Indeks))
        where cocok.Success
        let bawah = PembacaAngka.Sel(cocok.Groups["bawah"].Value)
        let atas = PembacaAngka.Sel(cocok.Groups["atas"].Value)
        where bawah is { Nilai: > 0 } && atas is not null && bawah.Nilai < atas.Nilai
        select new BarisRentang(
            tabel,
            baris,
            NamaBanding.Dari(baris.Label),
            baris.Sel(kolom.Indeks).Trim(),
            bawah.Nilai,
            atas.Nilai,
            tabel.Angka(baris, PeranKolom.Realisasi),
            tabel.Angka(baris, PeranKolom.Capaian)
        );

    private sealed record BarisRentang(
        TabelTerbaca Tabel,
        BarisTerbaca Baris,
        NamaBanding Nama,
        string Teks,
        decimal Bawah,
        decimal Atas,
        AngkaTercetak? Realisasi,
        AngkaTercetak? Capaian
    );
}
