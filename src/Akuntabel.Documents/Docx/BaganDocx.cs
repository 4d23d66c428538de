using System.Globalization;
using Akuntabel.Documents.Bagan;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>A diagram as a group of native shapes: sharp at any size, its text can be edited; caption below.</summary>
internal static class BaganDocx
{
    private const int EmuPerTwip = 635;

    public static void Tulis(KonteksDocx k, Blok.Bagan bagan)
    {
        var (x, h) = (k.Xml, bagan.Isi);
        var (lebar, tinggi) = (Angka(h.Lebar * EmuPerTwip), Angka(h.Tinggi * EmuPerTwip));
        using (x.El("w:p"))
        {
            TeksDocx.Gaya(x, "WadahGambar");
            using (x.El("w:r"))
            using (x.El("mc:AlternateContent"))
            using (x.El("mc:Choice", ("Requires", "wpg")))
            using (x.El("w:drawing"))
            using (x.El("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
            {
                x.Kosong("wp:extent", ("cx", lebar), ("cy", tinggi));
                x.Kosong("wp:docPr", ("id", k.NomorBaru()), ("name", bagan.Nomor.Lengkap), ("descr", bagan.Uraian));
                x.Kosong("wp:cNvGraphicFramePr");
                using (x.El("a:graphic"))
                using (x.El("a:graphicData", ("uri", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup")))
                using (x.El("wpg:wgp"))
                {
                    x.Kosong("wpg:cNvGrpSpPr");
                    using (x.El("wpg:grpSpPr"))
                    using (x.El("a:xfrm"))
                    {
                        x.Kosong("a:off", ("x", "0"), ("y", "0"));
                        x.Kosong("a:ext", ("cx", lebar), ("cy", tinggi));
                        x.Kosong("a:chOff", ("x", "0"), ("y", "0"));
                        x.Kosong("a:chExt", ("cx", lebar), ("cy", tinggi));
                    }

                    foreach (var garis in h.Garis)
                    {
                        Garis(k, garis);
                    }

                    foreach (var kotak in h.Kotak)
                    {
                        Kotak(k, kotak);
                    }
                }
            }
        }

        KeteranganDocx.Tulis(k, "KeteranganGambar", bagan.Nomor, bagan.Keterangan, bagan.Jangkar);
    }

    private static void Garis(KonteksDocx k, GarisTata g)
    {
        var x = k.Xml;
        using (x.El("wps:wsp"))
        {
            x.Kosong("wps:cNvPr", ("id", k.NomorBaru()), ("name", "Garis"));
            x.Kosong("wps:cNvCnPr");
            using (x.El("wps:spPr"))
            {
                Letak(x, Math.Min(g.X1, g.X2), Math.Min(g.Y1, g.Y2), Math.Abs(g.X2 - g.X1), Math.Abs(g.Y2 - g.Y1), "line");
                Tepi(x, "5B6675", "9525");
            }

            x.Kosong("wps:bodyPr");
        }
    }

    private static void Kotak(KonteksDocx k, KotakTata kotak)
    {
        var x = k.Xml;
        var (isi, tepi, teks) = KotakTata.Warna(kotak.Gaya);
        using (x.El("wps:wsp"))
        {
            x.Kosong("wps:cNvPr", ("id", k.NomorBaru()), ("name", "Kotak"));
            x.Kosong("wps:cNvSpPr");
            using (x.El("wps:spPr"))
            {
                Letak(x, kotak.X, kotak.Y, kotak.Lebar, kotak.Tinggi, "rect");
                using (x.El("a:solidFill"))
                {
                    x.Val("a:srgbClr", isi);
                }

                Tepi(x, tepi, "9525");
            }

            using (x.El("wps:txbx"))
            using (x.El("w:txbxContent"))
            {
                foreach (var baris in kotak.Baris)
                {
                    Baris(x, baris, teks);
                }
            }

            using (
                x.El(
                    "wps:bodyPr",
                    ("lIns", "0"),
                    ("tIns", "0"),
                    ("rIns", "0"),
                    ("bIns", "0"),
                    ("anchor", "ctr"),
                    ("wrap", "square")
                )
            )
            {
                x.Kosong("a:noAutofit");
            }
        }
    }

    private static void Baris(XmlTulis x, BarisKotak baris, string warna)
    {
        using (x.El("w:p"))
        {
            TeksDocx.Gaya(x, baris.Kecil ? "KotakKecil" : "KotakBagan");
            using (x.El("w:r"))
            {
                if (warna == "FFFFFF")
                {
                    using (x.El("w:rPr"))
                    {
                        x.Val("w:color", warna);
                    }
                }

                using (x.El("w:t", ("xml:space", "preserve")))
                {
                    x.Teks(baris.Isi);
                }
            }
        }
    }

    private static void Letak(XmlTulis x, int kiri, int atas, int lebar, int tinggi, string bentuk)
    {
        using (x.El("a:xfrm"))
        {
            x.Kosong("a:off", ("x", Angka(kiri * EmuPerTwip)), ("y", Angka(atas * EmuPerTwip)));
            x.Kosong("a:ext", ("cx", Angka(lebar * EmuPerTwip)), ("cy", Angka(tinggi * EmuPerTwip)));
        }

        using (x.El("a:prstGeom", ("prst", bentuk)))
        {
            x.Kosong("a:avLst");
        }
    }

    private static void Tepi(XmlTulis x, string warna, string tebal)
    {
        using (x.El("a:ln", ("w", tebal)))
        using (x.El("a:solidFill"))
        {
            x.Val("a:srgbClr", warna);
        }
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
