using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// A scale whose cells stand below each other, one on a line: its number, its bounds, its category, or the category before the bounds.
/// </summary>
internal static partial class SkalaTegak
{
    private const int KepalaMin = 2;
    private const int KepalaMaks = 6;
    private const int BarisMin = 3;
    private const int PanjangMaks = 40;
    private const int JudulMaks = 4;

    [GeneratedRegex(
        @"\b(rentang|interval|skala|gradasi|range|nilai|capaian)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KepalaBatas();

    [GeneratedRegex(
        @"^\W*(?<batas>((s\.?d\.?|sampai(\s+dengan)?|hingga|kurang|lebih|di\s?bawah|di\s?atas|dari|x|dan|atau|sama\s+dengan|ke\s+(atas|bawah))\b[.\s]*|[\d.,%\s\-–<>≤≥=()]){2,})$",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Batas();

    [GeneratedRegex(@"^\p{Lu}[\p{L}\s()/""]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sebutan();

    /// <summary>The scale whose header begins on this line and the line after it; null when there is none.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah)? Coba(IReadOnlyList<string> baris, int i)
    {
        var kepala = new List<string>();
        var j = i;
        for (; j < Math.Min(baris.Count, i + KepalaMaks) && KepalaSel(baris[j]); j++)
        {
            kepala.Add(baris[j].Trim());
        }

        var bernomor = kepala.Count > 0 && KepalaRapat.Nomor(kepala[0]);
        var sel = kepala.Skip(bernomor ? 1 : 0).ToList();
        var kategori = sel.FindIndex(KepalaRapat.Kategori);
        if (kepala.Count < KepalaMin || sel.Count != 2 || kategori < 0 || !KepalaBatas().IsMatch(sel[1 - kategori]))
        {
            return null;
        }

        var hasil = new List<BarisNaskah> { new(TempatNaskah.Baris(i + 1, j), [.. kepala]) };
        while (Baca(baris, j, bernomor ? hasil.Count : 0, kategori) is var (satu, sesudah))
        {
            hasil.Add(satu);
            j = sesudah;
        }

        return hasil.Count > BarisMin ? (hasil, j) : null;
    }

    /// <summary>True when a caption stands on this line and such a scale follows it.</summary>
    public static bool SesudahJudul(IReadOnlyList<string> baris, int i) =>
        Enumerable.Range(i + 1, Math.Max(0, Math.Min(JudulMaks, baris.Count - i - 1))).Any(j => Coba(baris, j) is not null);

    private static bool KepalaSel(string teks) =>
        teks.Trim() is { Length: > 0 and <= PanjangMaks } isi
        && char.IsUpper(isi[0])
        && !isi.Any(char.IsDigit)
        && isi[^1] is not (':' or ';' or ',');

    /// <summary>One row: its number where the header has one, then bounds and category in the order of the header.</summary>
    private static (BarisNaskah Baris, int Sesudah)? Baca(IReadOnlyList<string> baris, int i, int nomor, int kategori)
    {
        var sel = new List<(string Isi, int Nomor)>();
        var banyak = nomor > 0 ? 3 : 2;
        var j = i;
        for (; j < baris.Count && sel.Count < banyak && j - i < banyak * 2; j++)
        {
            if (!string.IsNullOrWhiteSpace(baris[j]))
            {
                sel.Add((baris[j].Trim(), j + 1));
            }
        }

        if (sel.Count < banyak || (nomor > 0 && !Nomor(sel[0].Isi, nomor)))
        {
            return null;
        }

        var isi = sel.Skip(banyak - 2).ToList();
        return
            Batas().IsMatch(isi[1 - kategori].Isi)
            && isi[1 - kategori].Isi.Any(char.IsDigit)
            && isi[kategori].Isi.Length <= PanjangMaks
            && Sebutan().IsMatch(isi[kategori].Isi)
            ? (new BarisNaskah(TempatNaskah.Baris(sel[0].Nomor, sel[^1].Nomor), [.. sel.Select(s => s.Isi)]), j)
            : null;
    }

    private static bool Nomor(string teks, int nomor) =>
        int.TryParse(
            teks.Trim('.', ')', '('),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var ada
        )
        && ada == nomor;
}
