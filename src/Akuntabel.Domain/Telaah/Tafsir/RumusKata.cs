using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>A division told in words: "jumlah A dibagi jumlah B dikali 100".</summary>
/// <param name="Nama">Name of the indicator it belongs to; empty when it is not told.</param>
/// <param name="Atas">What is divided, as printed.</param>
/// <param name="Bawah">What it is divided by, as printed.</param>
/// <param name="Kali">What it is multiplied by: 100, 1.000, 100.000; null when it is not told.</param>
/// <param name="Depan">What stands before it in its sentence.</param>
/// <param name="Tempat">Where it stands.</param>
internal sealed partial record RumusKata(string Nama, string Atas, string Bawah, decimal? Kali, string Depan, TempatNaskah Tempat)
{
    private const int DepanMaks = 160;
    private const int TeksMaks = 3_000;

    [GeneratedRegex(
        @"(^|[\s(:=.])(?<a>(jumlah|banyaknya|total|panjang|luas|volume|\d[\d.]{0,11})\s+[^.;:=|()<>]{3,110}?)\s*(,\s*)?(\bdibagi(kan)?\b|\s/|÷)\s*(dengan\s+)?(?<b>[^.;:=|()<>\d]?[^;:=|()<>]{4,110}?)(?<ujung>\s*,?\s*(lalu\s+|kemudian\s+)?(dikali(kan)?|kali|x|×|\*)\s*(dengan\s+)?(100|seratus|1\.?000)(\.?000)*|\.\s|\.$|$|[;:|()])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBagi();

    [GeneratedRegex(
        @"\b(perbandingan|membandingkan|rasio)\s+(antara\s+)?(?<a>(jumlah|banyaknya|total|panjang|luas)\s+[^.;:=|()<>]{3,110}?)\s+(terhadap|dengan)\s+(?<b>(jumlah|banyaknya|total|panjang|luas|seluruh)\s+[^.;:=|()<>]{3,110}?)\s*(?<ujung>,?\s*(dikali(kan)?|kali|x|×)\s*(dengan\s+)?(100|1\.?000)(\.?000)*|[.;:|(),]|$|\s(pada|yang\s+dinyatakan)\s)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaBanding();

    [GeneratedRegex(@"1\.?0[\d.]*\d|seratus", RegexOptions.IgnoreCase, 30_000)]
    private static partial Regex PolaKali();

    /// <summary>It is multiplied by 100 or more.</summary>
    public bool Persen => Kali is not null;

    private static decimal? BacaKali(string ujung) =>
        PolaKali().Match(ujung) is not { Success: true } m ? null
        : m.Value.Equals("seratus", StringComparison.OrdinalIgnoreCase) ? 100m
        : decimal.Parse(m.Value.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private NamaBanding? _atas;
    private NamaBanding? _bawah;

    /// <summary>The words of what is divided.</summary>
    public NamaBanding KataAtas => _atas ??= NamaBanding.Dari(Atas);

    /// <summary>The words of what it is divided by.</summary>
    public NamaBanding KataBawah => _bawah ??= NamaBanding.Dari(Bawah);

    /// <summary>The divisions a document tells, in its order.</summary>
    public static IReadOnlyList<RumusKata> Semua(KonteksTelaah konteks) =>
        [
            .. konteks.Naskah.Bagian.SelectMany(b =>
                b is ParagrafNaskah p ? DalamParagraf(konteks, p)
                : b is TabelNaskah t ? t.Baris.SelectMany(DalamBaris)
                : []
            ),
        ];

    private static IEnumerable<RumusKata> DalamParagraf(KonteksTelaah konteks, ParagrafNaskah paragraf) =>
        from c in Cocok(paragraf.Teks)
        select Susun(
            konteks.Nilai.Nama.Sebelum(paragraf, c.Groups["a"].Index) ?? "",
            c,
            SebelumRumus(paragraf.Teks, c.Groups["a"].Index),
            TempatDalamParagraf.Dari(paragraf, c.Groups["a"].Index)
        );

    private static IEnumerable<RumusKata> DalamBaris(BarisNaskah baris)
    {
        for (var i = 0; i < baris.Sel.Count; i++)
        {
            foreach (var c in Cocok(baris.Sel[i]))
            {
                yield return Susun(
                    baris.Sel.Take(i).LastOrDefault(s => s.Contains(' ', StringComparison.Ordinal)) ?? "",
                    c,
                    "",
                    baris.Tempat
                );
            }
        }
    }

    private static string SebelumRumus(string teks, int posisi)
    {
        var depan = teks[Math.Max(0, posisi - DepanMaks)..posisi];
        return depan[(depan.LastIndexOf(". ", StringComparison.Ordinal) + 1)..];
    }

    /// <summary>A line broken inside a cell is a space of the same length.</summary>
    private static IEnumerable<Match> Cocok(string teks) =>
        Cari(teks.Replace("<br>", "    ", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Match> Cari(string teks) =>
        teks.Length is < 20 or > TeksMaks ? []
        : Membagi(teks) && PolaBagi().Matches(teks) is { Count: > 0 } bagi ? bagi
        : teks.Contains("banding", StringComparison.OrdinalIgnoreCase)
        || teks.Contains("rasio", StringComparison.OrdinalIgnoreCase)
            ? PolaBanding().Matches(teks)
        : [];

    /// <summary>A sign or word of division stands in it: what the pattern needs, found faster.</summary>
    private static bool Membagi(string teks) =>
        teks.Contains(" /", StringComparison.Ordinal)
        || teks.Contains('÷', StringComparison.Ordinal)
        || teks.Contains("dibagi", StringComparison.OrdinalIgnoreCase);

    private static RumusKata Susun(string nama, Match c, string depan, TempatNaskah tempat) =>
        new(nama, c.Groups["a"].Value.Trim(), c.Groups["b"].Value.Trim(), BacaKali(c.Groups["ujung"].Value), depan, tempat);
}
