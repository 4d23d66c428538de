using System.Text;
using System.Xml;

namespace Akuntabel.Documents.Laporan;

/// <summary>Makes text of any origin fit for XML and HTML: characters no XML may hold are dropped.</summary>
public static class TeksXml
{
    public static string Bersihkan(string teks)
    {
        for (var i = 0; i < teks.Length; i++)
        {
            if (!Sah(teks, i, out var panjang))
            {
                return Saring(teks);
            }

            i += panjang - 1;
        }

        return teks;
    }

    private static string Saring(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        for (var i = 0; i < teks.Length; i++)
        {
            if (Sah(teks, i, out var panjang))
            {
                hasil.Append(teks, i, panjang);
                i += panjang - 1;
            }
        }

        return hasil.ToString();
    }

    private static bool Sah(string teks, int i, out int panjang)
    {
        panjang = 1;
        if (XmlConvert.IsXmlChar(teks[i]))
        {
            return true;
        }

        panjang = 2;
        return i + 1 < teks.Length && XmlConvert.IsXmlSurrogatePair(teks[i + 1], teks[i]);
    }
}
