using System.Text.RegularExpressions;
using static Akuntabel.Domain.Telaah.KataPolaritas;

namespace Akuntabel.Domain.Telaah;

/// <summary>Which indicators of a document are better when smaller, told from their names and from where the document says so.</summary>
public sealed partial class PolaritasTerbaca
{
    /// <summary>"semakin kecil … semakin baik", "indikator negatif", "rumus kedua dipakai untuk".</summary>
    [GeneratedRegex(
        @"\b(semakin|makin)\s+(rendah|kecil|sedikit|menurun|cepat|singkat|turun)\b|\bindikator\s+(negatif|minimal|minimasi)\b|\bpolaritas\s+(negatif|minimal)|\brumus\s+(kedua|negatif|\(?2\)?)\s",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Sebutan();

    private const int JarakMaks = 320;

    /// <summary>Words that begin many names and tell nothing.</summary>
    private static readonly HashSet<string> KataUmum = new(StringComparer.Ordinal)
    {
        "persentase",
        "jumlah",
        "tingkat",
        "rata",
        "nilai",
        "indeks",
        "rasio",
        "angka",
    };

    private readonly List<(string Teks, string Kunci)> _disebut = [];

    /// <summary>Reads what a document says of its indicators of which less is better.</summary>
    public PolaritasTerbaca(Naskah? naskah = null)
    {
        foreach (var paragraf in naskah?.Paragraf ?? [])
        {
            foreach (Match cocok in Sebutan().Matches(paragraf.Teks))
            {
                var ekor = paragraf.Teks[cocok.Index..Math.Min(paragraf.Teks.Length, cocok.Index + JarakMaks)];
                if (Menunjuk().Match(ekor) is { Success: true } tunjuk)
                {
                    ekor = ekor[..tunjuk.Index];
                }

                var lain = LawanArah().Match(ekor);
                var teks = lain.Success ? ekor[..lain.Index] : ekor;
                _disebut.Add((teks, $" {NamaBanding.Dari(teks).Kunci} "));
            }
        }
    }

    [GeneratedRegex(
        @"\b(semakin|makin)\s+(tinggi|besar|banyak)\b[^.;]{0,60}\b(semakin|makin)\s+(baik|tinggi)|\bindikator\s+positif\b|\brumus\s+(pertama|positif)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex LawanArah();

    /// <summary>"Semakin kecil angka ini semakin baik" speaks of what was named before it, and not of what the next sentences name.</summary>
    [GeneratedRegex(
        @"(?<=^\S+\s+\S+)\s+(angka|nilai|persentase|indikator|realisasi(nya)?|jumlah|rasio|hasil)(\s+\p{L}+)?\s+(ini|tersebut|itu)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Menunjuk();

    [GeneratedRegex(@"\((?<isi>\p{Lu}[\p{Lu}\d-]{1,8})\)\s*$", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Singkatan();

    /// <summary>True when the document names this indicator where it speaks of those that should be small.</summary>
    public bool Disebut(string indikator)
    {
        if (_disebut.Count == 0)
        {
            return false;
        }

        var kata = NamaBanding.Dari(indikator).Kata.SkipWhile(KataUmum.Contains).Take(2).ToList();
        var singkatan = Singkatan().Match(indikator).Groups["isi"].Value;
        return kata.Count == 2 && _disebut.Exists(d => Disebut(d.Kunci, $" {kata[0]} {kata[1]} ", indikator))
            || singkatan.Length > 1
                && _disebut.Exists(d =>
                    Regex.IsMatch(d.Teks, $@"\b{Regex.Escape(singkatan)}\b", RegexOptions.None, TimeSpan.FromSeconds(5))
                );
    }

    /// <summary>
    /// The first words of a name stand in a text, and not as the end of a longer name there: "waktu penyelesaian usulan" does not speak of
    /// "usulan yang diterima"; unless most words of the name are there.
    /// </summary>
    private static bool Disebut(string kunci, string awal, string indikator)
    {
        var i = kunci.IndexOf(awal, StringComparison.Ordinal);
        if (i < 0)
        {
            return false;
        }

        var sebelum = kunci[..i].Split(' ')[^1];
        var kata = NamaBanding.Dari(indikator).Kata;
        return sebelum.Length == 0
            || KataUmum.Contains(sebelum)
            || KataPengantar.Contains(sebelum)
            || kata.Count(k => kunci.Contains($" {k} ", StringComparison.Ordinal)) * 2 > kata.Count;
    }

    /// <summary>Words behind which a name begins.</summary>
    private static readonly HashSet<string> KataPengantar = new(StringComparer.Ordinal)
    {
        "semakin",
        "makin",
        "rendah",
        "kecil",
        "sedikit",
        "menurun",
        "cepat",
        "singkat",
        "turun",
        "negatif",
        "minimal",
        "minimasi",
        "indikator",
        "yaitu",
        "yakni",
        "adalah",
        "seperti",
        "misalnya",
        "kinerja",
        "kedua",
    };

    /// <summary>True when less is probably better: used only where the figures follow neither form.</summary>
    public bool CenderungTurun(string indikator)
    {
        var nama = indikator.ToLowerInvariant();
        return Turun(indikator)
            || KataCenderungTurun.Any(k => nama.Contains(k, StringComparison.Ordinal))
                && !KataTetapNaik.Any(k => nama.Contains(k, StringComparison.Ordinal));
    }

    /// <summary>What is not done: "yang belum terselesaikan", "tidak tertangani".</summary>
    [GeneratedRegex(@"\b(belum|tidak)\s+(di|ter|tindak\s*)?(?!layak|lulus)\p{L}+", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Sangkalan();

    /// <summary>True when less is better.</summary>
    public bool Turun(string indikator)
    {
        if (Disebut(indikator))
        {
            return true;
        }

        var utuh = indikator.Trim().ToLowerInvariant();
        var nama = Sangkalan().Replace(utuh, "");
        var naik = KataTetapNaik.Any(k => nama.Contains(k, StringComparison.Ordinal));
        if (!naik && KataTetapNaik.Any(k => utuh.Contains(k, StringComparison.Ordinal)))
        {
            return true;
        }

        var waktu =
            KataWaktu.Any(k => nama.Contains(k, StringComparison.Ordinal))
            && !nama.StartsWith("persentase", StringComparison.Ordinal)
            && !nama.Contains("tepat waktu", StringComparison.Ordinal);
        return waktu
            || (
                !naik
                && (
                    KataTurun.Any(k => nama.Contains(k, StringComparison.Ordinal))
                    || AwalTurun.Any(k => nama.StartsWith(k, StringComparison.Ordinal))
                )
            );
    }
}
