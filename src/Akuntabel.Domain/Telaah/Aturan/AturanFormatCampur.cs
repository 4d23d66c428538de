using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Decimals are separated in one way: a few points among many commas are typing or scanning errors.</summary>
internal sealed partial class AturanFormatCampur : AturanTelaah
{
    private const int BanyakMin = 20;
    private const int KolomMin = 3;
    private const int TempatMaks = 6;

    public override string Id => "TELAAH-FORMAT-1";

    public override string Bunyi => "satu pemisah desimal dalam satu laporan";

    public override string Dasar => "Ejaan bahasa Indonesia: koma desimal, titik ribuan";

    public override string Contoh => "\"95.84\" di antara angka yang memakai koma desimal";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var desimal = konteks
            .Tabel.Where(t => !DaftarIsi(t))
            .SelectMany(t => t.Baris.SelectMany(b => b.Angka.OfType<AngkaTercetak>().Select(a => (Tabel: t, Baris: b, Angka: a))))
            .Where(x =>
                x.Angka is { Desimal: > 0 and < 3, Rusak: false }
                && (x.Tabel.Asal.BerkolomPasti || x.Angka.Persen || x.Baris.Angka.Count >= 4)
            )
            .ToList();
        var titik = desimal.Where(x => x.Angka.Gaya == GayaAngka.Inggris).ToList();
        var koma = desimal.Count - titik.Count;
        if (koma < BanyakMin || titik.Count * 5 > koma)
        {
            foreach (var tabel in konteks.Tabel.Where(t => t.Asal.BerkolomPasti))
            {
                PeriksaKolom(hasil, tabel);
            }

            return;
        }

        PeriksaKalimat(konteks.Naskah, hasil);

        foreach (var kelompok in titik.GroupBy(x => x.Baris.Label, StringComparer.OrdinalIgnoreCase))
        {
            var (tabel, baris, angka) = kelompok.First();
            hasil.Catat(
                Catatan(
                    JenisCatatan.FormatCampur,
                    Keparahan,
                    Yakin,
                    tabel.Nama,
                    [.. kelompok.Select(x => x.Baris.Tempat)],
                    baris.Label,
                    angka.Tercetak,
                    angka.Tercetak.Replace('.', ','),
                    $"Angka {angka.Tercetak} memakai titik desimal di antara angka yang memakai koma."
                )
            );
        }
    }

    /// <summary>In a report that writes decimals in both ways one column at least keeps to one.</summary>
    private void PeriksaKolom(PengumpulTelaah hasil, TabelTerbaca tabel)
    {
        foreach (var kolom in tabel.Kolom)
        {
            var desimal = tabel
                .Baris.Select(b => (Baris: b, Angka: b.Di(kolom)))
                .Where(x => x.Angka is { Desimal: > 0 and < 3, Rusak: false, Gaya: not GayaAngka.Polos })
                .ToList();
            var jarang = desimal.GroupBy(x => x.Angka!.Gaya).OrderBy(g => g.Count()).Select(g => g.ToList()).ToList();
            if (jarang.Count < 2 || desimal.Count < KolomMin)
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.FormatCampur,
                    Keparahan,
                    0.75m,
                    tabel.Nama,
                    [.. jarang[0].Concat(jarang[1].Take(1)).Take(TempatMaks).Select(x => x.Baris.Tempat)],
                    $"kolom {kolom.Kepala}",
                    jarang[0][0].Angka!.Tercetak,
                    "satu pemisah desimal",
                    $"Kolom {kolom.Kepala} memuat {jarang[0][0].Angka!.Tercetak} dan {jarang[1][0].Angka!.Tercetak}; pemisah desimalnya berbeda."
                )
            );
        }
    }

    /// <summary>A list of sections and page numbers holds no decimals.</summary>
    private static bool DaftarIsi(TabelTerbaca tabel) =>
        tabel.Asal.Judul.StartsWith("daftar", StringComparison.OrdinalIgnoreCase)
        || tabel.Baris.Count > 0
            && tabel.Kolom.All(k => k.Peran == PeranKolom.Lain)
            && tabel.Baris.Any(b => b.Label.StartsWith("BAB ", StringComparison.OrdinalIgnoreCase));

    /// <summary>"Tabel 3.13", "subbab 3.2.": a number of a place, no decimal.</summary>
    [GeneratedRegex(
        @"\b(tabel|gambar|grafik|bagan|lampiran|bab|sub\s*bab|bagian|butir|poin|angka|halaman|formulir)\s*\.?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Rujukan();

    /// <summary>"66.40" in a sentence that writes its other decimals with a comma.</summary>
    private void PeriksaKalimat(Naskah naskah, PengumpulTelaah hasil)
    {
        foreach (var kalimat in KalimatNaskah.Semua(naskah))
        {
            var angka = kalimat.Angka;
            var titik = angka
                .Where(a =>
                    a is { Gaya: GayaAngka.Inggris, Desimal: 2, Nilai: < 1_000, Uang: false }
                    && !Rujukan().IsMatch(kalimat.Teks[..a.Posisi])
                )
                .ToList();
            if (titik.Count != 1 || !angka.Any(a => a is { Gaya: GayaAngka.Indonesia, Desimal: > 0 }))
            {
                continue;
            }

            hasil.Catat(
                Catatan(
                    JenisCatatan.FormatCampur,
                    Keparahan,
                    0.75m,
                    "Narasi",
                    [kalimat.Tempat(titik[0].Posisi)],
                    "pemisah desimal",
                    titik[0].Tercetak,
                    titik[0].Tercetak.Replace('.', ','),
                    $"Angka {titik[0].Tercetak} memakai titik desimal, sedangkan angka lain dalam kalimat yang sama memakai koma."
                )
            );
        }
    }
}
