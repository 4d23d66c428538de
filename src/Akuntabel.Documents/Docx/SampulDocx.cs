using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>The cover: emblem, government, title, period and agency.</summary>
internal static class SampulDocx
{
    public static void Tulis(KonteksDocx k)
    {
        var info = k.Dokumen.Info;
        if (info.Lambang is { } lambang)
        {
            LambangDocx.Tulis(k, lambang, "SampulInstansi", 2200);
        }

        Baris(k, "SampulInstansi", info.Pemerintah, info.Lambang is null ? 600 : 200);
        Baris(k, "Title", info.Judul, info.Lambang is null ? 3000 : 1600);
        if (info.Singkatan.Length > 0)
        {
            Baris(k, "SampulSingkatan", $"({info.Singkatan})", 0);
        }

        Baris(k, "Subtitle", info.Periode, 0);
        if (info.Draf)
        {
            using (k.Xml.El("w:p"))
            {
                TeksDocx.Gaya(k.Xml, "Subtitle");
                TeksDocx.Run(k.Xml, "Draf", gaya: "DrafTanda");
            }
        }

        Baris(k, "SampulInstansi", info.Instansi, 4600);
    }

    private static void Baris(KonteksDocx k, string gaya, string teks, int sebelum)
    {
        using (k.Xml.El("w:p"))
        {
            using (k.Xml.El("w:pPr"))
            {
                k.Xml.Val("w:pStyle", gaya);
                if (sebelum > 0)
                {
                    k.Xml.Kosong("w:spacing", ("w:before", sebelum.ToString(CultureInfo.InvariantCulture)));
                }
            }

            TeksDocx.Run(k.Xml, teks);
        }
    }
}
