using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Domain.Telaah;

/// <summary>Counts the items of a list by their labels, "a. b. c." or "1) 2) 3)", each on a line of its own or behind the one before it.</summary>
internal static partial class ButirBerlabel
{
    /// <summary>Paragraphs without a label between two items: lines an item goes on with, the foot of a page.</summary>
    private const int SelaMaks = 4;
    private const int BagianMaks = 60;

    [GeneratedRegex(
        @"^\W*(?<label>\d{1,2}|[a-z])\s*[.)](\s*[^\s\d]|\s+\d[\d.,]*\s*(%|persen))",
        RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex ButirDaftar();

    [GeneratedRegex(@"(?<=\s)(?<label>\d{1,2}|[a-z])[.)]\s+\S", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex ButirDalam();

    /// <summary>
    /// The items of the list that begins at a part of the document; null when none begins there, or when it cannot be told how many there are.
    /// Where it breaks off and goes on further down, the items before the break are told too: another list may begin there.
    /// <paramref name="hal"/> is the word of which only the items that begin with it are counted, where some do; empty to count all.
    /// </summary>
    public static (int? Isi, IReadOnlyList<int> Lain) Banyak(IReadOnlyList<BagianNaskah> bagian, int indeks, string hal)
    {
        var (jumlah, akhir) = (0, "");
        var i = indeks;
        for (; i < bagian.Count && bagian[i] is ParagrafNaskah p; i++)
        {
            var butir = p.Baris.SelectMany(b => Label(b.Teks, akhir)).ToList();
            if (butir.Count == 0)
            {
                break;
            }

            // Items below an item, "a." below "1.", are not counted.
            var setingkat = butir
                .Where(l => akhir.Length == 0 || char.IsAsciiDigit(l[0]) == char.IsAsciiDigit(akhir[0]))
                .ToList();
            if (akhir.Length == 0)
            {
                setingkat.RemoveAll(l => char.IsAsciiDigit(l[0]) != char.IsAsciiDigit(butir[0][0]));
            }

            jumlah += setingkat.Count;
            akhir = setingkat.Count > 0 ? setingkat[^1] : akhir;
        }

        if (jumlah == 0)
        {
            return (null, []);
        }

        var lanjut = Lanjutan(bagian, i, akhir);
        var sebut = hal.Length > 0 ? Berawal(bagian.Skip(indeks).Take(i - indeks), hal) : 0;
        return lanjut == 0 && sebut > 1 && sebut < jumlah ? (sebut, [])
            : lanjut > 0 && jumlah == Urutan(akhir) ? (jumlah + lanjut, [jumlah])
            : lanjut > 0 || jumlah < 2 ? (null, [])
            : (jumlah, []);
    }

    private static int Berawal(IEnumerable<BagianNaskah> bagian, string hal) =>
        bagian
            .OfType<ParagrafNaskah>()
            .SelectMany(p => p.Baris)
            .Count(b =>
                ButirDaftar().Match(b.Teks) is { Success: true } m
                && b.Teks[(m.Index + m.Length - 1)..].StartsWith(hal, StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>The label of a line, and those behind it that count on from it.</summary>
    private static IEnumerable<string> Label(string teks, string akhir)
    {
        var depan = ButirDaftar().Match(teks);
        if (!depan.Success)
        {
            yield break;
        }

        akhir = depan.Groups["label"].Value;
        yield return akhir;
        foreach (Match dalam in ButirDalam().Matches(teks))
        {
            if (dalam.Groups["label"].Value == Berikut(akhir))
            {
                akhir = dalam.Groups["label"].Value;
                yield return akhir;
            }
        }
    }

    /// <summary>How many items go on with the next label behind other paragraphs.</summary>
    private static int Lanjutan(IReadOnlyList<BagianNaskah> bagian, int mulai, string akhir)
    {
        var (sela, banyak) = (0, 0);
        for (var i = mulai; i < Math.Min(bagian.Count, mulai + BagianMaks) && sela <= SelaMaks; i++)
        {
            var butir = bagian[i] is ParagrafNaskah p
                ? p.Baris.SelectMany(b => Label(b.Teks, akhir)).SkipWhile(l => l != Berikut(akhir)).ToList()
                : [];
            sela = butir.Count > 0 ? 0 : sela + 1;
            if (butir.Count > 0)
            {
                banyak += butir.Count;
                akhir = butir[^1];
            }
        }

        return banyak;
    }

    private static string Berikut(string label) =>
        label.Length == 1 && label[0] is >= 'a' and < 'z' ? ((char)(label[0] + 1)).ToString()
        : int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? (n + 1).ToString(CultureInfo.InvariantCulture)
        : "";

    private static int Urutan(string label) =>
        label.Length == 1 && label[0] is >= 'a' and <= 'z' ? label[0] - 'a' + 1
        : int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n
        : 0;
}
