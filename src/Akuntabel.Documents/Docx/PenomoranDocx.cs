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

    /// <summary>numId of the headings inside a chapter, from 1.</summary>
    public static int Subbab(int bab) => 1000 + bab;

    /// <summary>
    /// Headings below a chapter count in a list of the chapter's own, whose text carries the chapter's arabic number: "3.1" below
    /// "BAB III" in every program, also in those that do not know legal numbering.
    /// </summary>
    private static string DaftarBab(IEnumerable<int> bab, bool berhuruf)
    {
        var hasil = new StringBuilder();
        foreach (var n in bab)
        {
            hasil.Append(
                CultureInfo.InvariantCulture,
                $"<w:abstractNum w:abstractNumId=\"{Subbab(n)}\"><w:multiLevelType w:val=\"multilevel\"/>{(berhuruf ? Tingkat(0, "%1.", "upperLetter") + Tingkat(1, "%2.") : Tingkat(0, $"{n}.%1") + Tingkat(1, $"{n}.%1.%2"))}</w:abstractNum>"
            );
        }

        return hasil.ToString();
    }

    private static string Tingkat(int tingkat, string teks, string angka = "decimal") =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<w:lvl w:ilvl=\"{tingkat}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{angka}\"/><w:suff w:val=\"space\"/><w:lvlText w:val=\"{teks}\"/><w:lvlJc w:val=\"left\"/></w:lvl>"
        );

    public static string Bagian(int daftarBernomor, IReadOnlyCollection<int> bab, bool berhuruf)
    {
        var tambahan = new StringBuilder();
        foreach (var n in bab)
        {
            tambahan.Append(
                CultureInfo.InvariantCulture,
                $"<w:num w:numId=\"{Subbab(n)}\"><w:abstractNumId w:val=\"{Subbab(n)}\"/></w:num>"
            );
        }

        for (var i = 1; i <= daftarBernomor; i++)
        {
            tambahan.Append(
                CultureInfo.InvariantCulture,
                $"<w:num w:numId=\"{Bernomor(i)}\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            );
        }

        return SumberTertanam
            .Teks("Docx.numbering.xml")
            .Replace("<!--bab-->", DaftarBab(bab, berhuruf), StringComparison.Ordinal)
            .Replace("<!--daftar-->", tambahan.ToString(), StringComparison.Ordinal);
    }
}
