using System.Globalization;
using System.Net;
using System.Text;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Grafik;

/// <summary>Writes SVG elements; every text is escaped.</summary>
internal sealed class SvgTulis
{
    private readonly StringBuilder _s = new();

    public void Mentah(string markah) => _s.Append(markah);

    public void Kotak(decimal x, decimal y, decimal lebar, decimal tinggi, string warna, string? tepi = null) =>
        _s.Append(
            CultureInfo.InvariantCulture,
            $"<rect x=\"{A(x)}\" y=\"{A(y)}\" width=\"{A(Math.Max(0, lebar))}\" height=\"{A(Math.Max(0, tinggi))}\" fill=\"{warna}\"{(tepi is null ? "" : $" stroke=\"{tepi}\"")}/>"
        );

    public void Garis(decimal x1, decimal y1, decimal x2, decimal y2, string warna, bool putus = false) =>
        _s.Append(
            CultureInfo.InvariantCulture,
            $"<line x1=\"{A(x1)}\" y1=\"{A(y1)}\" x2=\"{A(x2)}\" y2=\"{A(y2)}\" stroke=\"{warna}\"{(putus ? " stroke-dasharray=\"4 3\" stroke-width=\"1.5\"" : "")}/>"
        );

    public void Titik(decimal x, decimal y, string warna, bool kotak)
    {
        if (kotak)
        {
            Kotak(x - 4, y - 4, 8, 8, warna);
            return;
        }

        _s.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{A(x)}\" cy=\"{A(y)}\" r=\"4\" fill=\"{warna}\"/>");
    }

    /// <param name="jangkar">start, middle or end.</param>
    public void Teks(decimal x, decimal y, string teks, string jangkar = "start", int ukuran = 12, string warna = "#1f2937") =>
        _s.Append(
                CultureInfo.InvariantCulture,
                $"<text x=\"{A(x)}\" y=\"{A(y)}\" text-anchor=\"{jangkar}\" font-size=\"{ukuran}\" fill=\"{warna}\">"
            )
            .Append(Aman(teks))
            .Append("</text>");

    public static string Aman(string teks) => WebUtility.HtmlEncode(TeksXml.Bersihkan(teks));

    public override string ToString() => _s.ToString();

    private static string A(decimal angka) => angka.ToString("0.##", CultureInfo.InvariantCulture);
}
