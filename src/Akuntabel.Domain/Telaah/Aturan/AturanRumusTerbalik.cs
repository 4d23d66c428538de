using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>
/// "Persentase alat yang diuji = jumlah alat / jumlah alat yang diuji": the part that the name tells of stands under the line and the whole
/// above it.
/// </summary>
internal sealed partial class AturanRumusTerbalik : AturanTelaah
{
    private const int JarakMaks = 400;

    [GeneratedRegex(
        @"\b(jumlah|banyaknya|total)\s+(?<a>[^.;:=/|()\d]{3,90}?)\s*(\bdibagi(kan)?|\bdibandingkan|/|÷|\bterhadap)\s*(dengan\s+)?(jumlah|banyaknya|total)\s+(?<b>[^.;:=/|()\d]{3,90}?)\s*,?\s*(dikali(kan)?|kali|x|×|\*)\s*(dengan\s+)?100",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaRumus();

    [GeneratedRegex(
        @"\b(persentase|prosentase|presentase|cakupan|proporsi)\s+(?<nama>[^.;:|=()\d]{5,140})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaNama();

    public override string Id => "TELAAH-RUMUS-3";

    public override string Bunyi => "bagian dibagi keseluruhan, tidak sebaliknya";

    public override string Dasar =>
        "PermenPANRB 53/2014: indikator diukur menurut rumus yang ditetapkan; persentase = bagian / keseluruhan";

    public override string Contoh =>
        "\"Persentase kapal yang layak laut\" dengan rumus jumlah kapal dibagi jumlah kapal yang layak laut x 100";

    public override Keparahan Keparahan => Keparahan.Minor;

    public override decimal Yakin => 0.85m;

    public override void Periksa(KonteksTelaah konteks, PengumpulTelaah hasil)
    {
        var ekor = "";
        foreach (var (teks, tempat) in PotonganNaskah.Semua(konteks.Naskah))
        {
            var sebelum = ekor.Length;
            var utuh = $"{ekor} {teks}";
            foreach (Match rumus in PolaRumus().Matches(utuh))
            {
                if (rumus.Index + rumus.Length > sebelum)
                {
                    Bandingkan(hasil, tempat(Math.Max(0, rumus.Index - sebelum - 1)), utuh[..rumus.Index], rumus);
                }
            }

            ekor = utuh.Length > JarakMaks ? utuh[^JarakMaks..] : utuh;
        }
    }

    /// <summary>The name nearest before the formula is taken, where it shares a word with both sides.</summary>
    private void Bandingkan(PengumpulTelaah hasil, TempatNaskah tempat, string depan, Match rumus)
    {
        if (PolaNama().Matches(depan[Math.Max(0, depan.Length - JarakMaks)..]) is not [.., { } nama])
        {
            return;
        }

        var (a, b) = (Akar(rumus.Groups["a"].Value), Akar(rumus.Groups["b"].Value));
        var sebut = Akar(nama.Groups["nama"].Value);
        var (diA, diB) = (sebut.Where(a.Contains).ToList(), sebut.Where(b.Contains).ToList());
        var benda = Akar(rumus.Groups["a"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]);
        if (diA.Count == 0 || diB.Count == 0 || !benda.Overlaps(b))
        {
            return;
        }

        var terbalik = diA.TrueForAll(diB.Contains) && diB.Count > diA.Count;
        if (!terbalik && !(diB.TrueForAll(diA.Contains) && diA.Count > diB.Count))
        {
            return;
        }

        var (atas, bawah) = (rumus.Groups["a"].Value.Trim(), rumus.Groups["b"].Value.Trim());
        Putuskan(
            hasil,
            !terbalik,
            rumus.Value,
            Catatan(
                JenisCatatan.RumusSalah,
                Keparahan,
                Yakin,
                "Rumus",
                [tempat],
                $"Persentase {nama.Groups["nama"].Value.Trim()}",
                $"{atas} / {bawah}",
                $"{bawah} / {atas}",
                $"Persentase ini adalah bagian dari keseluruhan: jumlah {bawah} dibagi jumlah {atas}, bukan sebaliknya."
            )
        );
    }

    private static HashSet<string> Akar(string teks) => [.. NamaBanding.Dari(teks).Kata.Select(AkarKata.Dari)];
}
