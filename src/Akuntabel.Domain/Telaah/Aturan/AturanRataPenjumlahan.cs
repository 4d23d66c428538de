using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>"(98,40 + 98,80 + 98,91) / 3 = 98,70": a mean that is computed in sight divides by as many figures as it adds.</summary>
internal sealed partial class AturanRataPenjumlahan : AturanTelaah
{
    private const int SukuMin = 3;

    /// <summary>A divisor further off is no count of these figures.</summary>
    private const int BedaMaks = 2;

    /// <summary>Figures added, the result, and the divisor before or behind it, where a stacked fraction was flattened.</summary>
    [GeneratedRegex(
        @"(?<![\d.,+])(?<suku>\d[\d.,]*%?(\s*\+\s*\d[\d.,]*%?){2,20})\s*\)?\s*([/:÷]\s*(?<bagi>\d{1,2})(?![\d.,])\s*)?=\s*(?<hasil>\d[\d.,]*\d)\s*%?(\s+(?<belakang>\d{1,2})(?![\d.,%]))?",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJumlah();

    public override string Id => "TELAAH-RATA-20";

    public override string Bunyi => "rata-rata yang dihitung di depan pembaca dibagi dengan banyaknya angka yang dijumlahkan";

    public override string Dasar => "Rata-rata adalah jumlah dibagi banyaknya";

    public override string Contoh => "\"(90 + 95 + 100) / 4 = 71,25\"; tiga angka dibagi 3, seharusnya 95,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.88m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var kalimat in konteks.Kalimat.Where(k => k.Teks.Contains('+', StringComparison.Ordinal)))
        {
            foreach (Match cocok in PolaJumlah().Matches(kalimat.Teks))
            {
                PeriksaHitungan(hasil, kalimat, cocok);
            }
        }
    }

    private void PeriksaHitungan(PengumpulTelaah hasil, KalimatNaskah kalimat, Match cocok)
    {
        var suku = cocok.Groups["suku"].Value.Split('+').Select(s => PembacaAngka.Sel(s.Trim())?.Nilai).ToList();
        if (suku.Count < SukuMin || suku.Contains(null) || PembacaAngka.Sel(cocok.Groups["hasil"].Value) is not { } cetak)
        {
            return;
        }

        var jumlah = suku.Sum(s => s!.Value);
        var benar = jumlah / suku.Count;
        var tercetak = cocok.Groups["bagi"].Success ? cocok.Groups["bagi"].Value : cocok.Groups["belakang"].Value;
        var pembagi = tercetak.Length > 0 ? int.Parse(tercetak, CultureInfo.InvariantCulture) : 0;

        // Only what is a mean by the printed number is one that was meant.
        if (
            pembagi < 2
            || Math.Abs(pembagi - suku.Count) > BedaMaks
            || Perbandingan.Tepat(cetak, jumlah)
            || !Perbandingan.Tepat(cetak, jumlah / pembagi)
        )
        {
            return;
        }

        Putuskan(
            hasil,
            pembagi == suku.Count,
            cetak.Tercetak,
            Catatan(
                JenisCatatan.RataRataSalah,
                Keparahan,
                Yakin,
                "Narasi",
                [kalimat.Tempat(cocok.Index)],
                "rata-rata",
                cetak.Tercetak,
                CetakAngka.Tetap(benar, 2),
                $"Jumlah {CetakAngka.Seperlunya(suku.Count)} angka dibagi {tercetak}; dibagi {CetakAngka.Seperlunya(suku.Count)} hasilnya {CetakAngka.Tetap(benar, 2)}, bukan {cetak.Tercetak}."
            )
        );
    }
}
