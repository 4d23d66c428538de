using Akuntabel.Documents.Docx;

namespace Akuntabel.Documents.Xlsx;

/// <summary>What stands before and after the cells of every sheet, in the order the schema wants.</summary>
internal static class KerangkaXlsx
{
    /// <param name="x">The sheet.</param>
    /// <param name="lebar">Column widths in characters.</param>
    /// <param name="beku">Rows that stay in sight while scrolling.</param>
    /// <param name="pilih">Whether the workbook opens on this sheet.</param>
    public static void Awal(XmlTulis x, IReadOnlyList<int> lebar, int beku, bool pilih)
    {
        using (x.El("x:sheetPr"))
        {
            x.Kosong("x:pageSetUpPr", ("fitToPage", "1"));
        }

        using (x.El("x:sheetViews"))
        using (x.El("x:sheetView", ("showGridLines", "0"), ("tabSelected", pilih ? "1" : "0"), ("workbookViewId", "0")))
        {
            x.Kosong(
                "x:pane",
                ("ySplit", TeksXlsx.Bulat(beku)),
                ("topLeftCell", TeksXlsx.Alamat(0, beku + 1)),
                ("activePane", "bottomLeft"),
                ("state", "frozen")
            );
        }

        x.Kosong("x:sheetFormatPr", ("defaultRowHeight", "14"));
        if (lebar.Count == 0)
        {
            return;
        }

        using (x.El("x:cols"))
        {
            for (var i = 0; i < lebar.Count; i++)
            {
                var nomor = TeksXlsx.Bulat(i + 1);
                x.Kosong("x:col", ("min", nomor), ("max", nomor), ("width", TeksXlsx.Bulat(lebar[i])), ("customWidth", "1"));
            }
        }
    }

    public static void Gabungan(XmlTulis x, IReadOnlyList<string> rentang)
    {
        if (rentang.Count == 0)
        {
            return;
        }

        using (x.El("x:mergeCells", ("count", TeksXlsx.Bulat(rentang.Count))))
        {
            foreach (var satu in rentang)
            {
                x.Kosong("x:mergeCell", ("ref", satu));
            }
        }
    }

    public static void Tautan(XmlTulis x, IReadOnlyList<(string Sel, string Tujuan)> tautan)
    {
        if (tautan.Count == 0)
        {
            return;
        }

        using (x.El("x:hyperlinks"))
        {
            foreach (var (sel, tujuan) in tautan)
            {
                x.Kosong("x:hyperlink", ("ref", sel), ("location", tujuan));
            }
        }
    }

    /// <summary>Print on A4 lying, one page wide.</summary>
    public static void Akhir(XmlTulis x)
    {
        x.Kosong(
            "x:pageMargins",
            ("left", "0.5"),
            ("right", "0.5"),
            ("top", "0.6"),
            ("bottom", "0.6"),
            ("header", "0.3"),
            ("footer", "0.3")
        );
        x.Kosong("x:pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToWidth", "1"), ("fitToHeight", "0"));
    }
}
