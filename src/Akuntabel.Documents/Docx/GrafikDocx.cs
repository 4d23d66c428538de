using System.Globalization;
using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Docx;

/// <summary>Writes a chart part: bars or lines with value labels, a light grid and plain colours.</summary>
internal static class GrafikDocx
{
    private static readonly string[] Warna = ["2F5C9E", "E08A1E", "5B8C5A", "8A5A9E"];

    public static byte[] Bagian(ModelGrafik grafik)
    {
        using var x = new XmlTulis("c:chartSpace", "a", "r");
        x.Val("c:roundedCorners", "0");
        using (x.El("c:chart"))
        {
            x.Val("c:autoTitleDeleted", "1");
            using (x.El("c:plotArea"))
            {
                x.Kosong("c:layout");
                Batang(x, grafik);
                SumbuGrafikDocx.Tulis(x, grafik);
            }

            if (grafik.Seri.Count > 1)
            {
                using (x.El("c:legend"))
                {
                    x.Val("c:legendPos", "b");
                    x.Val("c:overlay", "0");
                }
            }

            x.Val("c:plotVisOnly", "1");
            x.Val("c:dispBlanksAs", "gap");
        }

        Huruf(x, "c:txPr", 900);
        return x.Jadi();
    }

    /// <summary>Text properties of the given size in hundredths of a point.</summary>
    public static void Huruf(XmlTulis x, string elemen, int ukuran, string? warna = null)
    {
        using (x.El(elemen))
        {
            x.Kosong("a:bodyPr");
            x.Kosong("a:lstStyle");
            using (x.El("a:p"))
            {
                using (x.El("a:pPr"))
                using (x.El("a:defRPr", ("sz", Angka(ukuran)), ("b", "0")))
                {
                    if (warna is not null)
                    {
                        Isi(x, warna);
                    }

                    x.Kosong("a:latin", ("typeface", "Arial"));
                }

                x.Kosong("a:endParaRPr", ("lang", "id-ID"));
            }
        }
    }

    /// <summary>Number format code of the labels.</summary>
    public static string KodeFormat(ModelGrafik grafik) =>
        "[$-421]#,##0" + (grafik.Format.Desimal is { } d and > 0 ? "." + new string('0', d) : "");

    private static void Batang(XmlTulis x, ModelGrafik grafik)
    {
        var garis = grafik.Jenis == JenisGrafik.Garis;
        using (x.El(garis ? "c:lineChart" : "c:barChart"))
        {
            if (!garis)
            {
                x.Val("c:barDir", grafik.Jenis == JenisGrafik.BatangMendatar ? "bar" : "col");
            }

            x.Val("c:grouping", garis ? "standard" : "clustered");
            x.Val("c:varyColors", "0");
            for (var i = 0; i < grafik.Seri.Count; i++)
            {
                Seri(x, grafik, i);
            }

            if (garis)
            {
                x.Val("c:marker", "1");
            }
            else
            {
                x.Val("c:gapWidth", "60");
            }

            x.Val("c:axId", SumbuGrafikDocx.Kategori);
            x.Val("c:axId", SumbuGrafikDocx.Nilai);
        }
    }

    private static void Seri(XmlTulis x, ModelGrafik grafik, int i)
    {
        using (x.El("c:ser"))
        {
            x.Val("c:idx", Angka(i));
            x.Val("c:order", Angka(i));
            using (x.El("c:tx"))
            using (x.El("c:v"))
            {
                x.Teks(grafik.Seri[i].Nama);
            }

            Rupa(x, grafik.Jenis == JenisGrafik.Garis, Warna[i % Warna.Length]);
            if (grafik.Jenis != JenisGrafik.Garis)
            {
                x.Val("c:invertIfNegative", "0");
            }

            LabelGrafikDocx.Tulis(x, grafik, i);
            DataGrafikDocx.Tulis(x, grafik, grafik.Seri[i]);
            if (grafik.Jenis == JenisGrafik.Garis)
            {
                x.Val("c:smooth", "0");
            }
        }
    }

    private static void Rupa(XmlTulis x, bool garis, string warna)
    {
        using (x.El("c:spPr"))
        {
            if (garis)
            {
                using (x.El("a:ln", ("w", "28575")))
                {
                    Isi(x, warna);
                }
            }
            else
            {
                Isi(x, warna);
            }
        }
    }

    private static void Isi(XmlTulis x, string warna)
    {
        using (x.El("a:solidFill"))
        {
            x.Val("a:srgbClr", warna);
        }
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
