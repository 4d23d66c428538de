using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>The region's emblem, at the same file part wherever it stands.</summary>
internal static class LambangDocx
{
    private const int EmuPerTwip = 635;
    private const int TinggiQr = 1700;

    public static string Bagian(BerkasGambar lambang) => "media/lambang." + lambang.Ekstensi;

    /// <summary>File part of the code that proves the document.</summary>
    public static string BagianQr(BerkasGambar qr) => "media/qr." + qr.Ekstensi;

    /// <summary>A paragraph with the code that proves the document.</summary>
    public static void TulisQr(KonteksDocx k, BerkasGambar qr) =>
        Tulis(k, qr, "WadahGambar", TinggiQr, ("Kode", "rIdQr", "Kode QR menuju alamat pemeriksaan keaslian dokumen ini"));

    /// <summary>A paragraph with the emblem, at most <paramref name="tinggi"/> twips high and twice that wide.</summary>
    public static void Tulis(KonteksDocx k, BerkasGambar lambang, string gaya, int tinggi) =>
        Tulis(k, lambang, gaya, tinggi, ("Lambang", "rIdLambang", $"Lambang {k.Dokumen.Info.Pemerintah}"));

    private static void Tulis(
        KonteksDocx k,
        BerkasGambar lambang,
        string gaya,
        int tinggi,
        (string Nama, string Id, string Uraian) sebutan
    )
    {
        var lebar = (int)Math.Min(2L * tinggi, (long)tinggi * lambang.Lebar / lambang.Tinggi);
        var (cx, cy) = (Angka(lebar * EmuPerTwip), Angka((int)((long)lebar * lambang.Tinggi / lambang.Lebar) * EmuPerTwip));
        var x = k.Xml;
        using (x.El("w:p"))
        {
            TeksDocx.Gaya(x, gaya);
            using (x.El("w:r"))
            using (x.El("w:drawing"))
            using (x.El("wp:inline", ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")))
            {
                x.Kosong("wp:extent", ("cx", cx), ("cy", cy));
                x.Kosong("wp:docPr", ("id", k.NomorBaru()), ("name", sebutan.Nama), ("descr", sebutan.Uraian));
                x.Kosong("wp:cNvGraphicFramePr");
                using (x.El("a:graphic"))
                using (x.El("a:graphicData", ("uri", "http://schemas.openxmlformats.org/drawingml/2006/picture")))
                using (x.El("pic:pic"))
                {
                    using (x.El("pic:nvPicPr"))
                    {
                        x.Kosong("pic:cNvPr", ("id", "0"), ("name", sebutan.Nama), ("descr", sebutan.Uraian));
                        x.Kosong("pic:cNvPicPr");
                    }

                    using (x.El("pic:blipFill"))
                    {
                        x.Kosong("a:blip", ("r:embed", sebutan.Id));
                        using (x.El("a:stretch"))
                        {
                            x.Kosong("a:fillRect");
                        }
                    }

                    using (x.El("pic:spPr"))
                    {
                        using (x.El("a:xfrm"))
                        {
                            x.Kosong("a:off", ("x", "0"), ("y", "0"));
                            x.Kosong("a:ext", ("cx", cx), ("cy", cy));
                        }

                        using (x.El("a:prstGeom", ("prst", "rect")))
                        {
                            x.Kosong("a:avLst");
                        }
                    }
                }
            }
        }
    }

    private static string Angka(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
