using System.Globalization;
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

        SumbuNilai(x, grafik, mendatar);
    }

    /// <summary>
    /// The value axis. The line to compare with is its one main grid line, dashed and named; a true line over bars that lie is not
    /// drawn by every program.
    /// </summary>
    private static void SumbuNilai(XmlTulis x, ModelGrafik grafik, bool mendatar)
    {
        var nilai = grafik.Seri.SelectMany(s => s.Nilai).OfType<decimal>().ToList();
        var positif = nilai.TrueForAll(n => n >= 0);
        var acuan = grafik.Acuan is { } a and > 0 && positif && nilai.DefaultIfEmpty(0).Max() < 2 * a ? a : (decimal?)null;
        using (x.El("c:valAx"))
        {
            var langkah = (acuan ?? 0) / 5;
            Awal(
                x,
                Nilai,
                "minMax",
                mendatar ? "b" : "l",
                positif,
                acuan is null ? null : Math.Max(acuan.Value, Math.Ceiling(nilai.Max() / langkah) * langkah)
            );
            using (x.El("c:majorGridlines"))
            {
                Garis(x, acuan is null ? "E3E6EA" : "B91C1C", putus: acuan is not null);
            }

            if (acuan is not null)
            {
                using (x.El("c:minorGridlines"))
                {
                    Garis(x, "E3E6EA");
                }

                Judul(x, "Garis putus-putus: " + grafik.NamaAcuan);
            }

            x.Kosong("c:numFmt", ("formatCode", "#,##0"), ("sourceLinked", "0"));
            x.Val("c:majorTickMark", "none");
            x.Val("c:minorTickMark", "none");
            x.Val("c:tickLblPos", "nextTo");
            Garis(x, "E3E6EA");
            GrafikDocx.Huruf(x, "c:txPr", 800);
            x.Val("c:crossAx", Kategori);
            x.Val("c:crosses", mendatar ? "max" : "autoZero");
            if (acuan is not null)
            {
                x.Val("c:crossBetween", "between");
                x.Val("c:majorUnit", acuan.Value.ToString(CultureInfo.InvariantCulture));
                x.Val("c:minorUnit", langkah.ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    private static void Judul(XmlTulis x, string teks)
    {
        using (x.El("c:title"))
        {
            using (x.El("c:tx"))
            using (x.El("c:rich"))
            {
                x.Kosong("a:bodyPr");
                using (x.El("a:p"))
                using (x.El("a:r"))
                {
                    x.Kosong("a:rPr", ("lang", "id-ID"), ("sz", "800"), ("b", "0"));
                    using (x.El("a:t"))
                    {
                        x.Teks(teks);
                    }
                }
            }

            x.Val("c:overlay", "0");
        }
    }

    private static void Awal(XmlTulis x, string id, string arah, string tempat, bool semu = false, decimal? terbesar = null)
    {
        x.Val("c:axId", id);
        using (x.El("c:scaling"))
        {
            x.Val("c:orientation", arah);
            if (terbesar is { } t)
            {
                x.Val("c:max", t.ToString(CultureInfo.InvariantCulture));
            }

            if (semu)
            {
                x.Val("c:min", "0");
            }
        }

        x.Val("c:delete", "0");
        x.Val("c:axPos", tempat);
    }

    private static void Garis(XmlTulis x, string warna, bool putus = false)
    {
        using (x.El("c:spPr"))
        using (x.El("a:ln", ("w", putus ? "15875" : "9525")))
        {
            using (x.El("a:solidFill"))
            {
                x.Val("a:srgbClr", warna);
            }

            if (putus)
            {
                x.Val("a:prstDash", "dash");
            }
        }
    }
}
