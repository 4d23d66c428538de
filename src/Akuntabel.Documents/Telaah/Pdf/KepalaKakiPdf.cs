using System.Text;

namespace Akuntabel.Documents.Telaah;

/// <summary>Takes out what is printed on page after page: running heads, feet and page numbers.</summary>
internal static class KepalaKakiPdf
{
    private const double Tepi = 72;
    private const int Berulang = 3;

    public static void Buang(IReadOnlyList<(HalamanPdf Halaman, List<BarisPdf> Baris)> halaman)
    {
        var hitung = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (h, baris) in halaman)
        {
            foreach (var kunci in baris.Where(b => DiTepi(h, b)).Select(b => Kunci(b.Teks)).Distinct())
            {
                hitung[kunci] = hitung.GetValueOrDefault(kunci) + 1;
            }
        }

        foreach (var (h, baris) in halaman)
        {
            baris.RemoveAll(b =>
                DiTepi(h, b) && (hitung[Kunci(b.Teks)] >= Berulang && b.Teks.Length < 160 || NomorHalaman(b.Teks))
            );
        }
    }

    private static bool DiTepi(HalamanPdf halaman, BarisPdf baris) => baris.Bawah < Tepi || baris.Bawah > halaman.Tinggi - Tepi;

    /// <summary>The line with every number as one sign.</summary>
    private static string Kunci(string teks)
    {
        var hasil = new StringBuilder();
        foreach (var huruf in teks)
        {
            if (!char.IsDigit(huruf))
            {
                hasil.Append(huruf);
            }
            else if (hasil.Length == 0 || hasil[^1] != '#')
            {
                hasil.Append('#');
            }
        }

        return hasil.ToString();
    }

    private static bool NomorHalaman(string teks)
    {
        var inti = teks.Trim(' ', '-', '|', '–');
        return inti.Length is > 0 and <= 6 && (inti.All(char.IsDigit) || inti.All(h => h is 'i' or 'v' or 'x' or 'l'));
    }
}
