using System.Xml.Linq;

namespace Akuntabel.Documents.Telaah;

/// <summary>Rows and cells of a Word table, through the wrappers that may stand around them.</summary>
internal static class BarisTabelDocx
{
    /// <summary>The rows; those deleted by a tracked change are gone.</summary>
    public static IEnumerable<XElement> Baris(XElement tabel) =>
        Dalam(tabel, "tr").Where(tr => tr.Satu("trPr")?.Satu("del") is null);

    public static IEnumerable<XElement> Sel(XElement baris) => Dalam(baris, "tc");

    /// <summary>The paragraphs of a cell; tables inside it go to <paramref name="tabel"/>.</summary>
    public static IEnumerable<XElement> Isi(XElement sel, List<XElement> tabel)
    {
        foreach (var e in sel.Elements())
        {
            switch (e.Name.LocalName)
            {
                case "p":
                    yield return e;
                    break;
                case "tbl":
                    tabel.Add(e);
                    break;
                case "tcPr" or "del" or "moveFrom" or "sdtPr":
                    break;
                default:
                    foreach (var p in Isi(e, tabel))
                    {
                        yield return p;
                    }

                    break;
            }
        }
    }

    /// <summary>Over how many columns a cell reaches.</summary>
    public static int Rentang(XElement sel) =>
        Math.Clamp(GayaTerbaca.Angka(sel.Satu("tcPr")?.Nilai("gridSpan")) ?? 1, 1, BatasNaskah.Kolom);

    /// <summary>True for a cell that only continues the merged one above or at its left.</summary>
    public static bool Lanjutan(XElement sel) =>
        sel.Satu("tcPr") is { } sifat && (sifat.Nilai("vMerge") is "" or "continue" || sifat.Nilai("hMerge") is "" or "continue");

    /// <summary>Columns a row leaves free before its first cell.</summary>
    public static int KolomKosong(XElement baris) =>
        Math.Min(GayaTerbaca.Angka(baris.Satu("trPr")?.Nilai("gridBefore")) ?? 0, BatasNaskah.Kolom);

    private static IEnumerable<XElement> Dalam(XElement induk, string nama)
    {
        foreach (var e in induk.Elements())
        {
            if (e.Name.LocalName == nama)
            {
                yield return e;
            }
            else if (e.Name.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo")
            {
                foreach (var anak in Dalam(e, nama))
                {
                    yield return anak;
                }
            }
        }
    }
}
