using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Domain.Telaah;

namespace Akuntabel.Documents.Telaah;

/// <summary>
/// Tables in HTML inside a text or Markdown file, as converters of scans write them: <c>&lt;table&gt;&lt;tr&gt;&lt;td&gt;</c>. Each row keeps its line;
/// merged cells leave their other columns and rows empty, but a heading above several columns stands in each of them.
/// </summary>
internal static partial class TabelBertanda
{
    private const int BarisMaks = 5_000;

    [GeneratedRegex(@"<table\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex Buka();

    [GeneratedRegex(
        @"<(?<tutup>/)?(?<nama>table|tr|td|th)\b(?<sifat>[^>]*)>",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Tanda();

    [GeneratedRegex(@"<[^>]*>", RegexOptions.ExplicitCapture, 30_000)]
    private static partial Regex TandaLain();

    [GeneratedRegex(
        @"\b(?<nama>rowspan|colspan)\s*=\s*[""']?\s*(?<n>\d{1,4})",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        30_000
    )]
    private static partial Regex Rentang();

    /// <summary>True when a table begins on this line.</summary>
    public static bool Mulai(IReadOnlyList<string> baris, int i) =>
        baris[i].Contains('<', StringComparison.Ordinal) && Buka().IsMatch(baris[i]);

    /// <summary>The rows of the table that begins on this line, and the line after it.</summary>
    public static (IReadOnlyList<BarisNaskah> Baris, int Sesudah) Baca(IReadOnlyList<string> baris, int i)
    {
        var kisi = new KisiTabel();
        var tempat = new List<TempatNaskah>();
        var isi = new StringBuilder();
        var (rentangKolom, rentangBaris, dalamSel) = (1, 1, false);
        var j = i;
        for (var selesai = false; j < baris.Count && j - i < BarisMaks && !selesai; j++)
        {
            var akhir = 0;
            foreach (Match tanda in Tanda().Matches(baris[j]))
            {
                if (dalamSel)
                {
                    isi.Append(baris[j], akhir, tanda.Index - akhir).Append(' ');
                }

                akhir = tanda.Index + tanda.Length;
                var nama = tanda.Groups["nama"].Value.ToLowerInvariant();
                if (dalamSel)
                {
                    kisi.Sel(Bersih(isi.ToString()), rentangKolom, rentangBaris);
                    tempat[^1] = tempat[^1] with { BarisAkhir = j + 1 };
                    dalamSel = false;
                    isi.Clear();
                }

                if (tanda.Groups["tutup"].Success)
                {
                    selesai |= nama == "table";
                }
                else if (nama == "tr")
                {
                    kisi.BarisBaru(tempat.Count);
                    tempat.Add(TempatNaskah.Baris(j + 1, j + 1));
                }
                else if (nama is "td" or "th" && tempat.Count > 0)
                {
                    (rentangKolom, rentangBaris, dalamSel) = (
                        Nilai(tanda.Groups["sifat"].Value, "colspan"),
                        Nilai(tanda.Groups["sifat"].Value, "rowspan"),
                        true
                    );
                }
            }

            if (dalamSel)
            {
                isi.Append(baris[j], akhir, baris[j].Length - akhir).Append(' ');
            }
        }

        var (_, hasil) = kisi.Selesai();
        return ([.. hasil.Select(b => new BarisNaskah(tempat[b.Nomor ?? 0], b.Sel))], j);
    }

    private static int Nilai(string sifat, string nama) =>
        Rentang().Matches(sifat).FirstOrDefault(m => m.Groups["nama"].Value.Equals(nama, StringComparison.OrdinalIgnoreCase))
            is { } cocok
            ? Math.Max(1, int.Parse(cocok.Groups["n"].Value, CultureInfo.InvariantCulture))
            : 1;

    private static string Bersih(string teks) =>
        string.Join(
            ' ',
            WebUtility
                .HtmlDecode(TandaLain().Replace(teks, " "))
                .Replace("*", "", StringComparison.Ordinal)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
}
