using System.Globalization;

namespace Akuntabel.Documents.Docx;

/// <summary>Page sizes in twips: A4 upright and lying.</summary>
internal static class HalamanDocx
{
    private const int Panjang = 16838;
    private const int Pendek = 11906;
    private const int TepiKiri = 1701;
    private const int TepiLain = 1134;

    /// <summary>Text width of an upright page.</summary>
    public const int LebarTegak = Pendek - TepiKiri - TepiLain;

    /// <summary>Text width of a lying page.</summary>
    public const int LebarLanskap = Panjang - TepiLain - TepiLain;

    /// <summary>Section properties; the first section has no header on its cover.</summary>
    public static void Tulis(XmlTulis x, bool lanskap, bool pertama)
    {
        using (x.El("w:sectPr"))
        {
            x.Kosong("w:headerReference", ("w:type", "default"), ("r:id", "rIdKepala"));
            x.Kosong("w:footerReference", ("w:type", "default"), ("r:id", "rIdKaki"));
            x.Val("w:type", "nextPage");
            if (lanskap)
            {
                x.Kosong("w:pgSz", ("w:w", Angka(Panjang)), ("w:h", Angka(Pendek)), ("w:orient", "landscape"));
            }
            else
            {
                x.Kosong("w:pgSz", ("w:w", Angka(Pendek)), ("w:h", Angka(Panjang)));
            }

            x.Kosong(
                "w:pgMar",
                ("w:top", "1418"),
                ("w:right", Angka(TepiLain)),
                ("w:bottom", Angka(1247)),
                ("w:left", Angka(lanskap ? TepiLain : TepiKiri)),
                ("w:header", "709"),
                ("w:footer", "567"),
                ("w:gutter", "0")
            );
            if (pertama)
            {
                x.Kosong("w:titlePg");
            }
        }
    }

    private static string Angka(int twip) => twip.ToString(CultureInfo.InvariantCulture);
}
