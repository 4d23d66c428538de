using System.Globalization;
using Akuntabel.Documents.Grafik;
using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Docx;

/// <summary>The figures at the points and bars of a series; those that would be crossed stand elsewhere.</summary>
internal static class LabelGrafikDocx
{
    private const int Ukuran = 800;

    public static void Tulis(XmlTulis x, ModelGrafik grafik, int seri)
    {
        var garis = grafik.Jenis == JenisGrafik.Garis;
        using (x.El("c:dLbls"))
        {
            for (var k = 0; k < grafik.Seri[seri].Nilai.Count; k++)
            {
                var pindah = garis
                    ? LetakLabel.DiBawah(grafik, seri, k)
                    : grafik.Seri[seri].Nilai[k] is { } nilai && LetakLabel.DiDalam(grafik, nilai);
                if (pindah)
                {
                    using (x.El("c:dLbl"))
                    {
                        x.Val("c:idx", k.ToString(CultureInfo.InvariantCulture));
                        Isi(x, grafik, garis ? "b" : "inEnd", garis ? null : "FFFFFF");
                    }
                }
            }

            Isi(x, grafik, garis ? "t" : "outEnd", null);
        }
    }

    private static void Isi(XmlTulis x, ModelGrafik grafik, string letak, string? warna)
    {
        x.Kosong("c:numFmt", ("formatCode", GrafikDocx.KodeFormat(grafik)), ("sourceLinked", "0"));
        using (x.El("c:spPr"))
        {
            x.Kosong("a:noFill");
        }

        GrafikDocx.Huruf(x, "c:txPr", Ukuran, warna);
        x.Val("c:dLblPos", letak);
        x.Val("c:showLegendKey", "0");
        x.Val("c:showVal", "1");
        x.Val("c:showCatName", "0");
        x.Val("c:showSerName", "0");
        x.Val("c:showPercent", "0");
        x.Val("c:showBubbleSize", "0");
    }
}
