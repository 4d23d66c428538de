using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>What a sentence calls the highest or lowest, of what, and whether a table speaks of that.</summary>
/// <param name="Nama">What it names.</param>
/// <param name="Awal">The sentence up to the word "tertinggi".</param>
internal sealed partial record SebutanEkstrem(NamaBanding Nama, string Awal)
{
    /// <summary>One of several, or the first among a few: the rest of the table may go further.</summary>
    [GeneratedRegex(
        @"\b(salah\s+satu|antara\s+lain|termasuk|kecuali|selain|(di\s*)?antara\s+(?!seluruh|semua|\d))\b|\bdari\s+([2-6]|dua|tiga|empat|lima|enam)\s",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebagian();

    /// <summary>Words of change, in sentences and over columns.</summary>
    [GeneratedRegex(
        @"naikan|ningkatan|turunan|tumbuhan|ubahan|selisih|lonjakan|\blaju|naik\s*/|\+\s*/\s*-|tambahan",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Berubah();

    [GeneratedRegex(
        @"erapan|rasio|kepadatan|kontribusi|porsi|efisiensi",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Berbanding();

    [GeneratedRegex(
        @"erapan|rasio|kepadatan|kontribusi|porsi|efisiensi|%|persen",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KolomBanding();

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaTahun();

    private static readonly HashSet<string> KataUmum = new(StringComparer.Ordinal)
    {
        "jumlah",
        "total",
        "angka",
        "nilai",
        "tahun",
        "tabel",
        "data",
        "unsur",
        "indikator",
        "kabupaten",
        "kota",
        "kecamatan",
        "desa",
        "kelurahan",
        "provinsi",
        "daerah",
        "adalah",
        "tersebut",
        "tertinggi",
        "terendah",
        "terbanyak",
        "terbesar",
        "terkecil",
        "paling",
        "sedangkan",
        "sementara",
        "adapun",
        "atas",
        "berikut",
        "diketahui",
        "terlihat",
        "berdasarkan",
        "menurut",
    };

    /// <summary>The words that tell of what the sentence speaks.</summary>
    private readonly List<string> _kata =
    [
        .. NamaBanding.Dari(Awal).Kata.Where(k => k.Length > 3 && !KataUmum.Contains(k) && !Nama.Kata.Contains(k)),
    ];

    /// <summary>The sentence around a match.</summary>
    public static SebutanEkstrem Dari(string teks, Match cocok)
    {
        var awal = cocok.Index;
        while (awal > 0 && !(teks[awal - 1] is '.' or ';' && (awal == teks.Length || char.IsWhiteSpace(teks[awal]))))
        {
            awal--;
        }

        return new SebutanEkstrem(NamaBanding.Dari(cocok.Groups["nama"].Value), teks[awal..cocok.Index]);
    }

    /// <summary>True when the sentence speaks of all, not of some of them.</summary>
    public bool Menyeluruh => !Sebagian().IsMatch(Awal);

    /// <summary>
    /// True when a table has words of the sentence in its caption, header or rows, and its year; what is computed from two columns needs a
    /// column of its own.
    /// </summary>
    public bool Tentang(TabelTerbaca tabel, int? tahun)
    {
        var judul = $"{tabel.Asal.Judul} {tabel.Asal.TeksKepala} {string.Join(' ', tabel.Kolom.Select(k => k.Kepala))}";
        if (
            (Berubah().IsMatch(Awal) && !Berubah().IsMatch(judul))
            || (Berbanding().IsMatch(Awal) && !KolomBanding().IsMatch(judul))
        )
        {
            return false;
        }

        if (
            PolaTahun()
                .Matches(Awal)
                .Any(m =>
                    m.Value != tahun?.ToString(CultureInfo.InvariantCulture) && !judul.Contains(m.Value, StringComparison.Ordinal)
                )
        )
        {
            return false;
        }

        return _kata.Count == 0
            || tabel.Baris.Select(b => b.Label).Prepend(judul).SelectMany(t => NamaBanding.Dari(t).Kata).Any(Disebut);
    }

    private bool Disebut(string kata) => _kata.Exists(k => Sekata(kata, k));

    /// <summary>One word, or one of which the other is built: "stunting" and "stuntingnya", "aset" and "asetnya".</summary>
    private static bool Sekata(string kiri, string kanan) =>
        JarakKata.Mirip(kiri, kanan)
        || (kiri.Length > 3 && kanan.Contains(kiri, StringComparison.Ordinal))
        || kiri.Contains(kanan, StringComparison.Ordinal);
}
