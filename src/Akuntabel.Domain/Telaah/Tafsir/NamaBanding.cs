using System.Text;

namespace Akuntabel.Domain.Telaah;

/// <summary>A name made comparable: lower case, words only, without filler words. OCR damage and spelling may still differ by letters.</summary>
public sealed record NamaBanding
{
    private static readonly HashSet<string> Pengisi = new(StringComparer.Ordinal)
    {
        "dan",
        "yang",
        "di",
        "ke",
        "dari",
        "untuk",
        "pada",
        "atau",
        "dalam",
        "serta",
        "oleh",
        "dengan",
        "the",
        "of",
        "tentang",
        "program",
        "kegiatan",
        "sub",
    };

    private NamaBanding(string asli, string[] kata) => (Asli, Kata, Kunci) = (asli, kata, string.Join(' ', kata));

    public string Asli { get; }

    /// <summary>The words that count, in order.</summary>
    public IReadOnlyList<string> Kata { get; }

    /// <summary>The words joined by spaces.</summary>
    public string Kunci { get; }

    public static NamaBanding Dari(string teks)
    {
        var bersih = new StringBuilder(teks.Length);
        foreach (var huruf in teks)
        {
            bersih.Append(char.IsLetterOrDigit(huruf) ? char.ToLowerInvariant(huruf) : ' ');
        }

        string[] kata =
        [
            .. bersih
                .ToString()
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(k => k.Length > 1 && !k.All(char.IsDigit) && !Pengisi.Contains(k)),
        ];
        return new NamaBanding(teks.Trim(), SingkatanUmum.Uraikan(kata));
    }

    /// <summary>Share of the words of the longer name that the other has too, letters allowed to differ slightly; 0–1.</summary>
    public decimal Kemiripan(NamaBanding lain) =>
        Kata.Count == 0 || lain.Kata.Count == 0 ? 0m
        : string.Equals(Kunci, lain.Kunci, StringComparison.Ordinal) ? 1m
        : (decimal)KataSama(lain) / Math.Max(Kata.Count, lain.Kata.Count);

    /// <summary>True when <see cref="Kemiripan"/> reaches a bound; names of too different length are not compared word by word.</summary>
    public bool Mirip(NamaBanding lain, decimal batas) =>
        Math.Min(Kata.Count, lain.Kata.Count) >= batas * Math.Max(Kata.Count, lain.Kata.Count) && Kemiripan(lain) >= batas;

    /// <summary>Share of the words of the shorter name that the longer has too; 0–1.</summary>
    public decimal Termuat(NamaBanding lain) =>
        Kata.Count == 0 || lain.Kata.Count == 0 ? 0m : (decimal)KataSama(lain) / Math.Min(Kata.Count, lain.Kata.Count);

    private int KataSama(NamaBanding lain)
    {
        var sisa = lain.Kata.ToList();
        var sama = 0;
        foreach (var kata in Kata)
        {
            var i = sisa.FindIndex(k => JarakKata.Mirip(kata, k));
            if (i >= 0)
            {
                sisa.RemoveAt(i);
                sama++;
            }
        }

        return sama;
    }

    public bool Equals(NamaBanding? other) => other is not null && string.Equals(Kunci, other.Kunci, StringComparison.Ordinal);

    public override int GetHashCode() => Kunci.GetHashCode(StringComparison.Ordinal);
}
