using Akuntabel.Domain.Pelaporan.Gambar;

namespace Akuntabel.Documents.Docx;

/// <summary>The two axes of a chart.</summary>
internal static class SumbuGrafikDocx
{
    public const string Kategori = "111111111";
    public const string Nilai = "222222222";

    public static void Tulis(XmlTulis x, ModelGrafik grafik)
    {
        var mendatar = grafik.Jenis == JenisGrafik.BatangMendatar;
        using (x.El("c:catAx"))
        {
            Awal(x, Kategori, mendatar ? "maxMin" : "minMax", mendatar ? "l" : "b");
            x.Val("c:majorTickMark", "none");
            x.Val("c:minorTickMark", "none");
            x.Val("c:tickLblPos", "low");
            Garis(x, "808080");
            GrafikDocx.Huruf(x, "c:txPr", 800);
            x.Val("c:crossAx", Nilai);
            x.Val("c:crosses", "autoZero");
            x.Val("c:auto", "0");
            x.Val("c:lblAlgn", "ctr");
            x.Val("c:lblOffset", "100");
            x.Val("c:noMultiLvlLbl", "1");
        }

        using (x.El("c:valAx"))
        {
            Awal(x, Nilai, "minMax", mendatar ? "b" : "l", semu: grafik.Seri.All(s => s.Nilai.All(n => n is null or >= 0)));
            using (x.El("c:majorGridlines"))
            {
                Garis(x, "E3E6EA");
            }

            x.Kosong("c:numFmt", ("formatCode", "#,##0"), ("sourceLinked", "0"));
            x.Val("c:majorTickMark", "none");
            x.Val("c:minorTickMark", "none");
            x.Val("c:tickLblPos", "nextTo");
            Garis(x, "E3E6EA");
            GrafikDocx.Huruf(x, "c:txPr", 800);
            x.Val("c:crossAx", Kategori);
            x.Val("c:crosses", mendatar ? "max" : "autoZero");
        }
    }

    private static void Awal(XmlTulis x, string id, string arah, string tempat, bool semu = false)
    {
        x.Val("c:axId", id);
        using (x.El("c:scaling"))
        {
            x.Val("c:orientation", arah);
            if (semu)
            {
                x.Val("c:min", "0");
            }
        }

        x.Val("c:delete", "0");
        x.Val("c:axPos", tempat);
    }

    private static void Garis(XmlTulis x, string warna)
    {
        using (x.El("c:spPr"))
        using (x.El("a:ln", ("w", "9525")))
        using (x.El("a:solidFill"))
        {
            x.Val("a:srgbClr", warna);
        }
    }
}
