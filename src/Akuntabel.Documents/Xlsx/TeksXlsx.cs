using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Xlsx;

/// <summary>Writes cells: text always as an inline string, never as a formula; figures as numbers.</summary>
internal static partial class TeksXlsx
{
    /// <summary>What a cell can hold; a longer text is cut and says so.</summary>
    private const int Terpanjang = 32_767;

    private const string Terpotong = " … (terpotong, selengkapnya ada di laporan DOCX)";

    /// <summary>Excel reads _x0041_ inside a string as "A".</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MiripKode();

    /// <summary>"C7" for column 2 (from 0), row 7 (from 1).</summary>
    public static string Alamat(int kolom, int baris)
    {
        var huruf = "";
        for (var k = kolom + 1; k > 0; k = (k - 1) / 26)
        {
            huruf = (char)('A' + ((k - 1) % 26)) + huruf;
        }

        return huruf + baris.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>True when a program could take the text for a formula if it were typed again.</summary>
    public static bool MiripRumus(string teks) => teks.Length > 0 && teks[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    public static void Teks(XmlTulis x, string alamat, string teks, int gaya)
    {
        var bersih = MiripKode().Replace(TeksXml.Bersihkan(teks), "_x005F_");
        if (bersih.Length > Terpanjang)
        {
            var batas = Terpanjang - Terpotong.Length;
            bersih = bersih[..(char.IsHighSurrogate(bersih[batas - 1]) ? batas - 1 : batas)] + Terpotong;
        }

        using (x.El("x:c", ("r", alamat), ("s", Bulat(gaya)), ("t", "inlineStr")))
        using (x.El("x:is"))
        using (x.El("x:t", ("xml:space", "preserve")))
        {
            x.Teks(bersih);
        }
    }

    public static void Angka(XmlTulis x, string alamat, decimal angka, int gaya)
    {
        using (x.El("x:c", ("r", alamat), ("s", Bulat(gaya))))
        using (x.El("x:v"))
        {
            x.Teks(angka.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>A cell with a look and nothing in it.</summary>
    public static void Hampa(XmlTulis x, string alamat, int gaya) => x.Kosong("x:c", ("r", alamat), ("s", Bulat(gaya)));

    public static string Bulat(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}
