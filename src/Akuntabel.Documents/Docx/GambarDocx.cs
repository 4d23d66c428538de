using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>A native chart in the text, with its text alternative, and the caption below.</summary>
internal static class GambarDocx
{
    private const int EmuPerTwip = 635;

    public static void Tulis(KonteksDocx k, Blok.Gambar gambar)
    {
        k.Grafik.Add(gambar.Isi);
        var x = k.Xml;
        var lebar = Angka(k.LebarTeks * EmuPerTwip);
        var tinggi = Angka(UkuranGrafik.TinggiTwip(gambar.Isi) * EmuPerTwip);
        using (x.El("w:p"))
        {
            TeksDocx.Gaya(x, "WadahGambar");
            using (x.El("w:r"))
            using (x.El("w:drawing"))
            using (x.El("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
            {
                x.Kosong("wp:extent", ("cx", lebar), ("cy", tinggi));
                x.Kosong("wp:docPr", ("id", k.NomorBaru()), ("name", gambar.Nomor.Lengkap), ("descr", gambar.Isi.Uraian));
                x.Kosong("wp:cNvGraphicFramePr");
                using (x.El("a:graphic"))
                using (x.El("a:graphicData", ("uri", "http://schemas.openxmlformats.org/drawingml/2006/chart")))
                {
                    x.Kosong("c:chart", ("r:id", "rIdGrafik" + Angka(k.Grafik.Count)));
                }
            }
        }

        KeteranganDocx.Tulis(k, "KeteranganGambar", gambar.Nomor, gambar.Isi.Judul, gambar.Jangkar);
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
