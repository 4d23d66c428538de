using System.Globalization;
using System.Xml.Linq;

namespace Akuntabel.Documents.Telaah;

/// <summary>What the styles of a Word file say of a paragraph: its number list, its heading level, whether it is an entry of a list of contents.</summary>
internal sealed class GayaTerbaca
{
    private const int IndukMaks = 12;

    private readonly Dictionary<string, XElement> _gaya = new(StringComparer.Ordinal);

    public GayaTerbaca(XElement? bagian)
    {
        foreach (var gaya in bagian?.Elements().Where(e => e.Name.LocalName == "style") ?? [])
        {
            if (gaya.Atribut("styleId") is { } id)
            {
                _gaya.TryAdd(id, gaya);
            }
        }
    }

    /// <summary>The list a style numbers by: list id and level, or null.</summary>
    public (string Daftar, int Tingkat)? Daftar(string? gaya)
    {
        int? tingkat = null;
        foreach (var sifat in Turunan(gaya).Select(g => g.Satu("pPr")?.Satu("numPr")).OfType<XElement>())
        {
            tingkat ??= Angka(sifat.Nilai("ilvl"));
            if (sifat.Nilai("numId") is { Length: > 0 } daftar)
            {
                return (daftar, tingkat ?? 0);
            }
        }

        return null;
    }

    /// <summary>Heading level of a style, from 1; 0 when it is none.</summary>
    public int Judul(string? gaya)
    {
        foreach (var g in Turunan(gaya))
        {
            if (Angka(g.Satu("pPr")?.Nilai("outlineLvl")) is { } tingkat and < 9)
            {
                return tingkat + 1;
            }

            var nama = Nama(g);
            if (nama.StartsWith("heading ", StringComparison.Ordinal) && Angka(nama[8..]) is { } n and > 0 and < 10)
            {
                return n;
            }
        }

        return 0;
    }

    /// <summary>True for entries of contents and lists of tables: they repeat what stands elsewhere.</summary>
    public bool Daftarisi(string? gaya) =>
        gaya is not null
        && (
            gaya.StartsWith("TOC", StringComparison.OrdinalIgnoreCase)
            || gaya.Equals("TableofFigures", StringComparison.OrdinalIgnoreCase)
            || _gaya.TryGetValue(gaya, out var g)
                && (Nama(g).StartsWith("toc ", StringComparison.Ordinal) || Nama(g) == "table of figures")
        );

    private IEnumerable<XElement> Turunan(string? gaya)
    {
        for (var i = 0; i < IndukMaks && gaya is not null && _gaya.TryGetValue(gaya, out var g); i++)
        {
            yield return g;
            gaya = g.Nilai("basedOn");
        }
    }

    private static string Nama(XElement gaya) => (gaya.Nilai("name") ?? "").ToLowerInvariant();

    public static int? Angka(string? teks) =>
        int.TryParse(teks, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var angka) && angka >= 0
            ? angka
            : null;
}
