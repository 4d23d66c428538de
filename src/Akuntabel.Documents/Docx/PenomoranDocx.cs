using System.Globalization;
using System.Text;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>The numbering part: headings, annexes, bullets, and one numbered list instance per list so that each counts from 1.</summary>
internal static class PenomoranDocx
{
    public const int Berbutir = 3;

    /// <summary>numId of the n-th numbered list, from 1.</summary>
    public static int Bernomor(int urut) => 10 + urut;

    public static string Bagian(int daftarBernomor)
    {
        var tambahan = new StringBuilder();
        for (var i = 1; i <= daftarBernomor; i++)
        {
            tambahan.Append(
                CultureInfo.InvariantCulture,
                $"<w:num w:numId=\"{Bernomor(i)}\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            );
        }

        return SumberTertanam.Teks("Docx.numbering.xml").Replace("<!--daftar-->", tambahan.ToString(), StringComparison.Ordinal);
    }
}
