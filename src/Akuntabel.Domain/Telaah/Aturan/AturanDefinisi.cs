using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>"… adalah A dibagi B dikali 100%": the figures given next are a count of A out of a count of B.</summary>
internal sealed partial class AturanDefinisi : AturanTelaah
{
    private const int KataMaks = 4;
    private const int JarakMaks = 160;

    [GeneratedRegex(
        @"\b(adalah|dihitung\s+dari|diperoleh\s+dari|yaitu)\s+(?<a>jumlah\s+[^.;:]{4,90}?)\s+(dibagi|dibandingkan)(\s+dengan)?\s+(?<b>(jumlah|banyaknya|total)\s+[^.;:]{4,90}?)\s*(,\s*)?(dikali|x|×)(kan)?\s*(dengan\s+)?100",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaDefinisi();

    [GeneratedRegex(
        @"(?<x>\d[\d.]*)\s+(?<a>\p{L}[\p{L}\s/-]{2,60}?)\s+dari\s+(?<y>\d[\d.]*)\s+(?<b>\p{L}[\p{L}\s/-]{2,60})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaPecahan();

    private static readonly HashSet<string> KataUmum = new(StringComparer.Ordinal)
    {
        "jumlah",
        "total",
        "banyaknya",
        "seluruh",
        "seluruhnya",
        "ada",
        "orang",
        "buah",
        "unit",
        "tahun",
    };

    public override string Id => "TELAAH-DEFINISI-1";

    public override string Bunyi => "angka dipakai menurut definisi yang dicetak laporan";

    public override string Dasar => "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan";

    public override string Contoh =>
        "\"jumlah korban dibagi jumlah penduduk dikali 100%\", padahal dihitung 29 korban dari 29 korban yang melapor";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.76m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        foreach (var paragraf in konteks.Naskah.Paragraf)
        {
            foreach (Match definisi in PolaDefinisi().Matches(paragraf.Teks))
            {
                var ujung = definisi.Index + definisi.Length;
                var pecahan = PolaPecahan().Match(paragraf.Teks, ujung);
                if (pecahan.Success && pecahan.Index - ujung <= JarakMaks)
                {
                    Bandingkan(hasil, paragraf, definisi, pecahan);
                }
            }
        }
    }

    /// <summary>
    /// The numerator must be the same thing on both sides; then a denominator that shares no word with its definition is another. Noted only
    /// where the definition divides by things of another kind than it counts and the sentence counts them out of their own kind: else the
    /// two denominators may be one thing under two names.
    /// </summary>
    private void Bandingkan(PengumpulTelaah hasil, ParagrafNaskah paragraf, Match definisi, Match pecahan)
    {
        var tempat = TempatDalamParagraf.Dari(paragraf, definisi.Groups["b"].Index);
        var awal = TempatDalamParagraf.Dari(paragraf, definisi.Index);
        var pembilang = Sama(definisi.Groups["a"].Value, pecahan.Groups["a"].Value);
        var penyebut = Sama(definisi.Groups["b"].Value, pecahan.Groups["b"].Value);
        if (!pembilang)
        {
            return;
        }

        if (penyebut)
        {
            hasil.Sesuai(this, "Narasi", tempat, "definisi", definisi.Groups["b"].Value);
            return;
        }

        if (
            Sama(definisi.Groups["a"].Value, definisi.Groups["b"].Value)
            || !Sama(definisi.Groups["a"].Value, pecahan.Groups["b"].Value)
        )
        {
            return;
        }

        hasil.Catat(
            Catatan(
                JenisCatatan.DefinisiTidakCocok,
                Keparahan,
                Yakin,
                "Narasi",
                [awal, tempat],
                "penyebut",
                definisi.Groups["b"].Value.Trim(),
                pecahan.Groups["b"].Value.Trim(),
                $"Menurut definisi penyebutnya {definisi.Groups["b"].Value.Trim()}, tetapi yang dihitung {pecahan.Groups["x"].Value} dari {pecahan.Groups["y"].Value} {pecahan.Groups["b"].Value.Trim()}."
            )
        );
    }

    private static bool Sama(string kiri, string kanan) =>
        Kata(kiri, int.MaxValue).Any(k => Kata(kanan, KataMaks).Any(l => JarakKata.Mirip(k, l) || KataSearti.Sama(k, l)));

    private static IEnumerable<string> Kata(string teks, int maks) =>
        NamaBanding.Dari(teks).Kata.Where(k => !KataUmum.Contains(k)).Take(maks);
}
