using System.Globalization;
using Akuntabel.Documents.Grafik;

namespace Akuntabel.Documents.Bagan;

/// <summary>Draws a page of a diagram as SVG: attributes only, so that it stands under a strict content policy.</summary>
public static class BaganSvg
{
    private const decimal TwipPerTitik = 15;

    /// <summary>The whole <c>svg</c> element.</summary>
    /// <param name="halaman">The page drawn.</param>
    /// <param name="id">Start of the ids inside it, unique on the page it stands on.</param>
    /// <param name="judul">Caption.</param>
    /// <param name="uraian">Text alternative.</param>
    public static string Tulis(HalamanBagan halaman, string id, string judul, string uraian)
    {
        var s = new SvgTulis();
        var (lebar, tinggi) = (Titik(halaman.Lebar) + 2, Titik(halaman.Tinggi) + 2);
        s.Mentah(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -1 {lebar:0.#} {tinggi:0.#}\" width=\"{lebar:0.#}\" height=\"{tinggi:0.#}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-family=\"Arial, Helvetica, sans-serif\">"
            )
        );
        s.Mentah($"<title id=\"{id}-t\">{SvgTulis.Aman(judul)}</title><desc id=\"{id}-d\">{SvgTulis.Aman(uraian)}</desc>");
        foreach (var g in halaman.Garis)
        {
            s.Garis(Titik(g.X1), Titik(g.Y1), Titik(g.X2), Titik(g.Y2), "#5b6675");
        }

        foreach (var kotak in halaman.Kotak)
        {
            Kotak(s, kotak);
        }

        s.Mentah("</svg>");
        return s.ToString();
    }

    private static void Kotak(SvgTulis s, KotakTata kotak)
    {
        var (isi, tepi, teks) = KotakTata.Warna(kotak.Gaya);
        s.Kotak(Titik(kotak.X), Titik(kotak.Y), Titik(kotak.Lebar), Titik(kotak.Tinggi), "#" + isi, "#" + tepi);
        var y = kotak.Y + UkuranKotak.Tepi;
        foreach (var baris in kotak.Baris)
        {
            y += baris.Kecil ? UkuranKotak.TinggiKecil : UkuranKotak.TinggiTeks;
            s.Teks(
                Titik(kotak.TengahX),
                Titik(y) - 3,
                baris.Isi,
                "middle",
                baris.Kecil ? 9 : 10,
                "#" + (baris.Kecil && teks == "111827" ? "374151" : teks)
            );
        }
    }

    private static decimal Titik(int twip) => twip / TwipPerTitik;
}
