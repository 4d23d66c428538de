using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Reads a PDF as a reader does: printed lines, and the page number behind each entry of the lists in front.</summary>
internal static partial class DaftarIsiPdf
{
    [GeneratedRegex(@"[. ]([0-9]{1,3})$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NomorDiTepi();

    /// <summary>Letters and digits only, in small letters.</summary>
    public static string Rapat(string teks) => string.Concat(teks.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Printed text of every page, the first at index 0.</summary>
    public static List<string> Halaman(PdfDocument pdf) =>
        [.. pdf.GetPages().Select(h => Rapat(string.Concat(Baris(h).Select(b => string.Concat(b)))))];

    /// <summary>Entries of the lists between "Daftar Isi" and the first chapter: text and printed page number.</summary>
    public static List<(string Teks, int Nomor)> Butir(PdfDocument pdf)
    {
        var hasil = new List<(string, int)>();
        var (didalam, kini) = (false, "");
        foreach (var baris in pdf.GetPages().SelectMany(BarisIsi))
        {
            var teks = Rapat(string.Concat(baris));
            if (teks is "daftarisi" or "daftartabel" or "daftargambar")
            {
                (didalam, kini) = (true, "");
                continue;
            }

            if (!didalam)
            {
                continue;
            }

            var ekor = NomorDiTepi().Match(string.Join(' ', baris));
            if (!ekor.Success)
            {
                kini += teks;
                if (kini.Length > 600)
                {
                    return hasil;
                }

                continue;
            }

            var nomor = int.Parse(ekor.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            hasil.Add((kini + Rapat(string.Join(' ', baris)[..ekor.Index]), nomor));
            kini = "";
        }

        return hasil;
    }

    /// <summary>Lines between the running header, which may take two lines, and the footer.</summary>
    private static IEnumerable<List<string>> BarisIsi(Page halaman)
    {
        const double tepi = 60;
        return halaman.Number == 1
            ? Baris(halaman)
            : Baris(halaman, k => k.BoundingBox.Bottom < halaman.Height - tepi && k.BoundingBox.Bottom > tepi);
    }

    private static IEnumerable<List<string>> Baris(Page halaman, Func<Word, bool>? pilih = null) =>
        halaman
            .GetWords()
            .Where(pilih ?? (_ => true))
            .GroupBy(k => (int)Math.Round(k.BoundingBox.Bottom / 4))
            .OrderByDescending(g => g.Key)
            .Select(g => g.OrderBy(k => k.BoundingBox.Left).Select(k => k.Text).ToList());
}
