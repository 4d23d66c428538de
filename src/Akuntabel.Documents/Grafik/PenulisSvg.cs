using System.Globalization;
using Akuntabel.Domain.Pelaporan.Gambar;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Documents.Grafik;

/// <summary>
/// Draws a chart as SVG for pages and HTML reports: value labels, a light grid, title and description for screen readers. Attributes
/// only, no style and no script, so that it stands under a strict content policy. Series differ by colour and by form or order.
/// </summary>
public static class PenulisSvg
{
    /// <summary>Colours of the series, in order; each has at least 3:1 against white.</summary>
    internal static readonly string[] Warna = ["#2f5c9e", "#b4560a", "#3f7d3e", "#7a4a94"];

    /// <summary>The whole <c>svg</c> element.</summary>
    public static string Tulis(ModelGrafik grafik)
    {
        var s = new SvgTulis();
        var (lebar, tinggi) =
            grafik.Jenis == JenisGrafik.BatangMendatar ? GrafikMendatar.Ukuran(grafik) : GrafikTegak.Ukuran(grafik);
        var id = string.Concat(grafik.Kunci.Select(h => char.IsAsciiLetterOrDigit(h) ? h : '-'));
        s.Mentah(
            string.Create(
                CultureInfo.InvariantCulture,
                $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {lebar} {tinggi}\" width=\"{lebar}\" height=\"{tinggi}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\" font-family=\"Arial, Helvetica, sans-serif\">"
            )
        );
        s.Mentah(
            $"<title id=\"{id}-t\">{SvgTulis.Aman(grafik.Judul)}</title><desc id=\"{id}-d\">{SvgTulis.Aman(grafik.Uraian)}</desc>"
        );
        if (grafik.Jenis == JenisGrafik.BatangMendatar)
        {
            GrafikMendatar.Gambar(s, grafik);
        }
        else
        {
            GrafikTegak.Gambar(s, grafik);
        }

        s.Mentah("</svg>");
        return s.ToString();
    }

    /// <summary>Names of the series with their colours, when there are several.</summary>
    internal static void Legenda(SvgTulis s, ModelGrafik grafik, decimal x, decimal y)
    {
        if (grafik.Seri.Count < 2)
        {
            return;
        }

        for (var i = 0; i < grafik.Seri.Count; i++)
        {
            s.Titik(x + 5, y - 4, Warna[i % Warna.Length], i % 2 == 1);
            s.Teks(x + 14, y, grafik.Seri[i].Nama);
            x += 30 + (7 * grafik.Seri[i].Nama.Length);
        }
    }

    /// <summary>Every value the axis must hold.</summary>
    internal static SkalaSumbu Sumbu(ModelGrafik grafik)
    {
        var nilai = grafik.Seri.SelectMany(s => s.Nilai).OfType<decimal>();
        return SkalaSumbu.Dari(grafik.Acuan is { } a ? nilai.Append(a) : nilai);
    }

    /// <summary>An axis label, shortened for large amounts.</summary>
    internal static string Tanda(decimal nilai) =>
        Math.Abs(nilai) >= 1_000_000_000 ? CetakAngka.Seperlunya(nilai / 1_000_000_000) + " M"
        : Math.Abs(nilai) >= 1_000_000 ? CetakAngka.Seperlunya(nilai / 1_000_000) + " jt"
        : CetakAngka.Seperlunya(nilai);
}
