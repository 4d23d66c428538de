using System.Globalization;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>Reads a PDF as a reader does: printed lines, and the page number behind each entry of the lists in front.</summary>
internal static class DaftarIsiPdf
{
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

            if (
                baris.Count == 1
                || !int.TryParse(baris[^1].TrimStart('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var nomor)
            )
            {
                kini += teks;
                if (kini.Length > 600)
                {
                    return hasil;
                }

                continue;
            }

            hasil.Add((kini + Rapat(string.Concat(baris.SkipLast(1))), nomor));
            kini = "";
        }

        return hasil;
    }

    /// <summary>Lines between the running header and footer.</summary>
    private static IEnumerable<List<string>> BarisIsi(Page halaman)
    {
        var baris = Baris(halaman).ToList();
        return halaman.Number == 1 ? baris : baris.Skip(1).SkipLast(1);
    }

    private static IEnumerable<List<string>> Baris(Page halaman) =>
        halaman
            .GetWords()
            .GroupBy(k => (int)Math.Round(k.BoundingBox.Bottom / 4))
            .OrderByDescending(g => g.Key)
            .Select(g => g.OrderBy(k => k.BoundingBox.Left).Select(k => k.Text).ToList());
}
