using System.Globalization;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>The cover and signature blocks.</summary>
internal static class SampulDocx
{
    public static void Tulis(KonteksDocx k)
    {
        var info = k.Dokumen.Info;
        Baris(k, "SampulInstansi", info.Pemerintah, 600);
        Baris(k, "Title", info.Judul, 3000);
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

    public static void TandaTangan(KonteksDocx k, Blok.TandaTangan t)
    {
        TeksDocx.Paragraf(k.Xml, "TandaTangan", t.TempatTanggal);
        TeksDocx.Paragraf(k.Xml, "TandaTangan", t.Jabatan);
        Baris(k, "TandaTangan", t.Nama, 1100);
        if (t.Pangkat.Length > 0)
        {
            TeksDocx.Paragraf(k.Xml, "TandaTangan", t.Pangkat);
        }
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
