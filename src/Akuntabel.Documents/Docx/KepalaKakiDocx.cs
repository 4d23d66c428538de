using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>Running header and footer.</summary>
internal static class KepalaKakiDocx
{
    /// <summary>Letters of the running header, in half points.</summary>
    private const int UkuranKepala = 17;

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
                TeksDocx.Run(x, Sebaris(info));
            }
        }

        return x.Jadi();
    }

    /// <summary>The whole title when it fits one line, else with the agency's abbreviation of it.</summary>
    private static string Sebaris(InfoDokumen info) =>
        info.Singkatan.Length > 0 && UkuranHuruf.Baris(info.JudulLengkap, HalamanDocx.LebarTegak, UkuranKepala).Count > 1
            ? $"{$"{info.Singkatan} {info.Periode}".TrimEnd()}, {info.Instansi}"
            : info.JudulLengkap;

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
