using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Running header and footer.</summary>
internal static class KepalaKakiDocx
{
    public static byte[] Kepala(InfoDokumen info)
    {
        using var x = new XmlTulis("w:hdr", "r");
        using (x.El("w:p"))
        {
            TeksDocx.Gaya(x, info.TanpaKepala ? "Normal" : "Header");
            if (info.Draf)
            {
                TeksDocx.Run(x, $"DRAF – {info.AlasanDraf}  ·  ", gaya: "DrafTanda");
            }

            if (!info.TanpaKepala)
            {
                TeksDocx.Run(x, info.JudulLengkap);
            }
        }

        return x.Jadi();
    }

    public static byte[] Kaki(InfoDokumen info)
    {
        using var x = new XmlTulis("w:ftr", "r");
        using (x.El("w:p"))
        {
            TeksDocx.Gaya(x, info.TanpaKepala ? "Normal" : "Footer");
            if (!info.TanpaKepala)
            {
                TeksDocx.Run(x, "Halaman ");
                TeksDocx.Bidang(x, "PAGE", "1");
                TeksDocx.Run(x, " dari ");
                TeksDocx.Bidang(x, "NUMPAGES", "1");
            }
        }

        return x.Jadi();
    }
}
