using System.Text.RegularExpressions;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// A fraction whose bar the text lost, so that its parts stand in a row: "940.468 = x 100% = 85,80% 1.096.138", "= 11 15 x 100 = 73,33".
/// </summary>
internal sealed partial class AturanPecahanTerurai : AturanTelaah
{
    private const int Jangkauan = 100;

    /// <summary>Beyond this the parts were not told apart rightly; a slip of digits stays within.</summary>
    private const decimal MelesetMaks = 0.25m;

    /// <summary>"x 100% = 85,80", perhaps with the lower part between the hundred and the result.</summary>
    [GeneratedRegex(
        @"(?<![\d.,])([xX×*]\s*)?100\s*(%|persen)?\s*(?<bawah>\d[\d.,]*\s*)?=\s*(?<nilai>\d[\d.,]*)\s*%?(?![\s%]*[xX×*/:])",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaHasil();

    [GeneratedRegex(@"(?<![\d.,\p{L}])\d[\d.,]*", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaAngka();

    /// <summary>A fraction that kept its bar or its words is read elsewhere.</summary>
    [GeneratedRegex(@"\d\)?\s*[/:÷]\s*\(?\d|\\frac|\bdibagi\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Utuh();

    public override string Id => "TELAAH-PECAHAN-5";

    public override string Bunyi => "pembilang / penyebut × 100 = hasil perhitungan yang dicetak";

    public override string Dasar => "Realisasi persentase harus sama dengan pecahan yang dicetak bersamanya";

    public override string Contoh => "\"= 45 60 x 100% = 85,00%\"; seharusnya 75,00";

    public override Keparahan Keparahan => Keparahan.Material;

    public override decimal Yakin => 0.8m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf.Where(p => p.Teks.Contains("100", StringComparison.Ordinal)))
        {
            var mulai = 0;
            foreach (Match cocok in PolaHasil().Matches(paragraf.Teks))
            {
                if (Pecahan(paragraf.Teks, cocok, mulai) is { } pecahan)
                {
                    Bandingkan(hasil, paragraf, cocok, pecahan);
                }

                mulai = cocok.Index + cocok.Length;
            }
        }
    }

    /// <summary>The two counts around the hundred: the pair that gives the result, or else the only pair that may be meant.</summary>
    private static PecahanTercetak? Pecahan(string teks, Match cocok, int mulai)
    {
        var depan = teks[Math.Max(mulai, cocok.Index - Jangkauan)..cocok.Index];
        if (Angka(cocok.Groups["nilai"].Value) is not { } nilai || Utuh().IsMatch(depan))
        {
            return null;
        }

        var sebelum = Semua(depan);
        var bawah = cocok.Groups["bawah"];
        var akhir = cocok.Index + cocok.Length;
        var sesudah =
            bawah.Success ? Semua(bawah.Value)
            : sebelum.Count >= 2 && depan.TrimEnd().EndsWith(sebelum[^1].Tercetak, StringComparison.Ordinal) ? [sebelum[^1]]
            : Semua(teks[akhir..Math.Min(teks.Length, akhir + 12)]);
        var pasangan = sebelum
            .SelectMany(a => sesudah.Select(c => new PecahanTercetak(a, c, nilai)))
            .Where(p => p.Atas.Nilai > 0 && p.Atas.Nilai < p.Bawah.Nilai)
            .ToList();
        return pasangan.Find(p => nilai.Sama(p.Persen))
            ?? pasangan.Where(p => p.Mungkin).OrderByDescending(p => p.Atas.Nilai).FirstOrDefault();
    }

    private void Bandingkan(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match cocok, PecahanTercetak pecahan)
    {
        var benar = CetakAngka.Tetap(pecahan.Persen, 2);
        Putuskan(
            hasil,
            pecahan.Nilai.Sama(pecahan.Persen),
            pecahan.Nilai.Tercetak,
            Catatan(
                JenisCatatan.PecahanTidakCocok,
                Perbandingan.Terpotong(pecahan.Nilai, pecahan.Persen) ? Keparahan.Minor : Keparahan,
                Yakin,
                "Narasi",
                [TempatDalamParagraf.Dari(paragraf, cocok.Groups["nilai"].Index)],
                "perhitungan",
                pecahan.Nilai.Tercetak,
                benar,
                $"Hasil {pecahan.Atas.Tercetak} / {pecahan.Bawah.Tercetak} × 100 adalah {benar}, sedangkan yang dicetak {pecahan.Nilai.Tercetak}."
            )
        );
    }

    private static List<AngkaTercetak> Semua(string teks) =>
        [.. PolaAngka().Matches(teks).Select(m => Angka(m.Value)).OfType<AngkaTercetak>()];

    private static AngkaTercetak? Angka(string teks) => PembacaAngka.Sel(teks.Trim().TrimEnd('.', ','));

    private sealed record PecahanTercetak(AngkaTercetak Atas, AngkaTercetak Bawah, AngkaTercetak Nilai)
    {
        public decimal Persen => Atas.Nilai / Bawah.Nilai * 100m;

        /// <summary>Near enough to the printed result to be its fraction with a slip in it.</summary>
        public bool Mungkin => Math.Abs(Persen - Nilai.Nilai) <= Nilai.Nilai * MelesetMaks;
    }
}
