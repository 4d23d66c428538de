using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"seluruhnya 1.200 berkas atau rata-rata 100 berkas setiap bulan": the mean is the total over the months.</summary>
internal sealed partial class AturanRataRataWaktu : AturanTelaah
{
    private const decimal LipatMaks = 4m;

    [GeneratedRegex(
        @"\brata-rata\s+((sebesar|sebanyak|sekitar|adalah|sejumlah)\s+)?(?<nilai>\d[\d.,]*\d|\d)\s*(?<satuan>[\p{L}/]+\s+){0,3}(setiap|tiap|per|tiap-tiap)\s*(?<waktu>bulan|triwulan|minggu|semester)(nya)?\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRataRata();

    private static readonly string[] NamaBulan =
    [
        "januari",
        "februari",
        "maret",
        "april",
        "mei",
        "juni",
        "juli",
        "agustus",
        "september",
        "oktober",
        "november",
        "nopember",
        "desember",
    ];

    public override string Id => "TELAAH-RATA-2";

    public override string Bunyi => "rata-rata setiap bulan = jumlah / banyak bulan";

    public override string Dasar => "Rata-rata sederhana atas waktu yang disebut";

    public override string Contoh => "\"1.200 berkas atau rata-rata 109,1 berkas setiap bulan\"; seharusnya 100,0";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.82m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat)
        {
            foreach (Match cocok in PolaRataRata().Matches(kalimat.Teks))
            {
                PeriksaSebutan(konteks, hasil, kalimat, cocok);
            }
        }
    }

    private void PeriksaSebutan(KonteksTelaah konteks, PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok)
    {
        var bulan = string.Equals(cocok.Groups["waktu"].Value, "bulan", StringComparison.OrdinalIgnoreCase);
        var banyak = bulan ? Bulan(konteks, kalimat) : Tetap(cocok.Groups["waktu"].Value);
        var angka = kalimat.Angka;
        var rata = angka.FirstOrDefault(a => a.Posisi == cocok.Groups["nilai"].Index);
        var jumlah = angka.LastOrDefault(a => a.Posisi < cocok.Index && a is { Persen: false } && a.Nilai > (rata?.Nilai ?? 0m));
        if (rata is null || jumlah is null || banyak == 0)
        {
            return;
        }

        var hitung = jumlah.Nilai / banyak;
        if (rata.Sama(hitung) || Perbandingan.Terpotong(rata, hitung))
        {
            hasil.Sesuai(this, "Narasi", kalimat.Tempat(rata.Posisi), "rata-rata", rata.Tercetak);
            return;
        }

        if (rata.Nilai > hitung * LipatMaks || hitung > rata.Nilai * LipatMaks)
        {
            return;
        }

        var benar = CetakAngka.Tetap(hitung, Math.Max(1, rata.Desimal));
        hasil.Catat(
            Catatan(
                JenisCatatan.RataRataSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(rata.Posisi)],
                "rata-rata",
                rata.Tercetak,
                benar,
                $"Hasil {jumlah.Tercetak} / {CetakAngka.Seperlunya(banyak)} adalah {benar}, bukan {rata.Tercetak}."
            )
        );
    }

    /// <summary>Months of the table that comes closest above the sentence; a year where none lists months; unknown in a quarterly report.</summary>
    private static int Bulan(KonteksTelaah konteks, KalimatNaskah kalimat)
    {
        var baris = konteks
            .Tabel.Where(t => t.Asal.Tempat.BarisAwal < kalimat.Paragraf.Tempat.BarisAwal)
            .Select(t => t.Baris.Count(b => NamaBulan.Contains(b.Label.Trim().ToLowerInvariant())))
            .LastOrDefault(n => n > 1);
        return baris > 0 ? baris
            : konteks.Naskah.Paragraf.Take(12).Any(p => p.Teks.Contains("triwulan", StringComparison.OrdinalIgnoreCase)) ? 0
            : 12;
    }

    private static int Tetap(string waktu) =>
        waktu.ToLowerInvariant() switch
        {
            "triwulan" => 4,
            "semester" => 2,
            _ => 52,
        };
}
