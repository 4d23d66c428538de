using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>The header of a table whose columns are parted by spaces: whether a line may begin one, and where the rows below it begin.</summary>
internal static partial class KepalaSejajar
{
    /// <summary>Longer lines are running text.</summary>
    public const int LebarMaks = 400;

    private const int KolomMin = 3;
    private const int BarisMin = 2;
    private const int KepalaMaks = 8;

    [GeneratedRegex(@"^\s*\(?1\)?\s{2,}\(?2\)?\s{2,}\(?3\)?(\s|$)", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex PolaNomorKolom();

    [GeneratedRegex(@"^\s*(1|I|A)\.?\s{2,}\S", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex AwalBernomor();

    [GeneratedRegex(
        @"^(no\.?|kode|sasaran|tujuan|indikator|satuan|target|realisasi|capaian|program|kegiatan|uraian|anggaran|pagu|sisa|%|persen|jumlah|kategori|keterangan|total|rentang|interval|predikat)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex KataKepala();

    /// <summary>True when a header may begin on this line: it has words of headers, or stands over figures.</summary>
    public static bool Mungkin(IReadOnlyList<string> baris, int i) =>
        Berkata(baris[i]) || DiAtasAngka(baris, i) || (KelompokTahun(baris[i]) && i + 1 < baris.Count && Mungkin(baris, i + 1));

    /// <summary>Years alone, "2020", "Tahun 2021", over groups of columns.</summary>
    private static bool KelompokTahun(string teks) =>
        teks.StartsWith("    ", StringComparison.Ordinal)
        && teks.Length <= LebarMaks
        && Ruas(teks) is { Count: >= 2 } ruas
        && ruas.TrueForAll(r => Tahun(r.StartsWith("Tahun ", StringComparison.OrdinalIgnoreCase) ? r[6..] : r));

    /// <summary>True for the line of column numbers under a header.</summary>
    public static bool NomorKolom(string teks) => PolaNomorKolom().IsMatch(teks);

    /// <summary>Where the header ends: the line of column numbers, or the first line with a row number or a figure.</summary>
    public static int AwalTubuh(IReadOnlyList<string> baris, int i)
    {
        for (var j = i + 1; j < Math.Min(baris.Count, i + KepalaMaks); j++)
        {
            if (string.IsNullOrWhiteSpace(baris[j]))
            {
                // A blank line may part the header from its first row.
                return j + 1 < baris.Count && j > i && BarisIsi(baris[j + 1]) ? j + 1 : -1;
            }

            if (BarisIsi(baris[j]))
            {
                return j;
            }

            if (JudulBaris(baris[j]) && j + 1 < baris.Count && AwalBernomor().IsMatch(baris[j + 1]))
            {
                return j;
            }

            // A header goes on in cells, not in a sentence; a first row without number or figures is a heading row.
            if (baris[j].Length > LebarMaks || !PolaLanjutKepala(baris[j], baris[i]))
            {
                return j;
            }
        }

        return -1;
    }

    /// <summary>The line of column numbers, or a row: it begins with the first number or holds a figure.</summary>
    private static bool BarisIsi(string teks) =>
        NomorKolom(teks) || AwalBernomor().IsMatch(teks) || Ruas(teks).Exists(r => PembacaAngka.Sel(r) is not null && !Tahun(r));

    /// <summary>"Meningkatnya …", "Sasaran 1: …" alone on a line at the left edge: a heading between rows.</summary>
    public static bool JudulBaris(string teks) => PolaJudulBaris().IsMatch(teks) && Ruas(teks).Count == 1;

    [GeneratedRegex(
        @"^\s{0,3}((Sasaran|Tujuan|Misi|Bidang|Urusan|Program)\b.{0,4}\d{0,2}\s*[:.]|(Me|Ter)\p{Ll}{4,}(nya|kan)?\s)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex PolaJudulBaris();

    /// <summary>A line of a header starts behind the left edge of the first, or is one of words of headers.</summary>
    private static bool PolaLanjutKepala(string teks, string pertama) =>
        Depan(teks) > Depan(pertama) + 2 || Berkata(teks) || Ruas(teks).Count == 1 || Depan(teks) < Depan(pertama);

    private static int Depan(string teks) => teks.Length - teks.TrimStart().Length;

    /// <summary>True when the line has the words of a header, in columns.</summary>
    public static bool Berkata(string teks)
    {
        if (teks.Length > LebarMaks || !teks.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var ruas = Ruas(teks);
        return ruas.Count >= KolomMin
            && ruas.Count(r => KataKepala().IsMatch(r)) >= 2
            && ruas.Count(r => r.Any(char.IsDigit) && !Tahun(r)) * 2 <= ruas.Count;
    }

    /// <summary>True for two cells or more that all are words of headers: the header of another table.</summary>
    public static bool SemuaKata(string teks) =>
        Ruas(teks) is { Count: >= 2 } ruas && ruas.TrueForAll(r => KataKepala().IsMatch(r) && !r.Any(char.IsDigit));

    private static bool Tahun(string ruas) => ruas.Trim('(', ')') is { Length: 4 } t && t.All(char.IsDigit) && t[0] is '1' or '2';

    /// <summary>Words parted by gaps over lines that carry as many figures: a header whatever its words are.</summary>
    private static bool DiAtasAngka(IReadOnlyList<string> baris, int i)
    {
        if (baris[i].Length > LebarMaks || !baris[i].Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        var ruas = Ruas(baris[i]);
        if (ruas.Count < KolomMin || ruas.Any(r => r.Any(char.IsDigit) && !Tahun(r)) || !ruas.Any(r => r.Any(char.IsLetter)))
        {
            return false;
        }

        var berangka = 0;
        for (var j = i + 1; j < Math.Min(baris.Count, i + 7) && !string.IsNullOrWhiteSpace(baris[j]); j++)
        {
            berangka += Ruas(baris[j]).Count(r => PembacaAngka.Sel(r) is not null) >= ruas.Count - 2 ? 1 : 0;
        }

        return berangka >= BarisMin;
    }

    /// <summary>The cells of a line, parted by two spaces or more.</summary>
    public static List<string> Ruas(string teks) =>
        [.. teks.Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(r => r.Trim()).Where(r => r.Length > 0)];
}
