using Akuntabel.Documents.Docx;

namespace Akuntabel.Documents.Xlsx;

/// <summary>The workbook part: sheets in order, and heading rows that repeat on every printed page.</summary>
internal static class BukuXlsx
{
    /// <param name="nama">Names of the table sheets.</param>
    /// <param name="judul">First and last heading row of each, from 1.</param>
    public static byte[] Tulis(IReadOnlyList<string> nama, IReadOnlyList<(int Awal, int Akhir)> judul)
    {
        using var x = new XmlTulis("x:workbook", "r");
        using (x.El("x:bookViews"))
        {
            x.Kosong("x:workbookView", ("activeTab", "0"));
        }

        using (x.El("x:sheets"))
        {
            for (var i = 0; i <= nama.Count; i++)
            {
                var nomor = TeksXlsx.Bulat(i + 1);
                x.Kosong(
                    "x:sheet",
                    ("name", i == 0 ? NamaLembar.Daftar : nama[i - 1]),
                    ("sheetId", nomor),
                    ("r:id", "rId" + nomor)
                );
            }
        }

        if (nama.Count > 0)
        {
            using (x.El("x:definedNames"))
            {
                for (var i = 0; i < nama.Count; i++)
                {
                    using (x.El("x:definedName", ("name", "_xlnm.Print_Titles"), ("localSheetId", TeksXlsx.Bulat(i + 1))))
                    {
                        var (awal, akhir) = judul[i];
                        x.Teks(NamaLembar.Alamat(nama[i], FormattableString.Invariant($"${awal}:${akhir}")));
                    }
                }
            }
        }

        return x.Jadi();
    }
}
