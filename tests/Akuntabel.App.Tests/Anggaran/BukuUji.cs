using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Akuntabel.App.Tests.Anggaran;

/// <summary>A small workbook as a spreadsheet program writes it: texts inline, numbers as numbers.</summary>
internal static class BukuUji
{
    public static MemoryStream Tulis(params object?[][] baris)
    {
        var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            const string Utama = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
            const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
            const string Paket = "http://schemas.openxmlformats.org/package/2006/relationships";
            Tambah(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>"
            );
            Tambah(
                zip,
                "_rels/.rels",
                $"<Relationships xmlns=\"{Paket}\"><Relationship Id=\"rId1\" Type=\"{Hubungan}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Tambah(
                zip,
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Utama}\" xmlns:r=\"{Hubungan}\"><sheets><sheet name=\"Maret\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            );
            Tambah(
                zip,
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Paket}\"><Relationship Id=\"rId1\" Type=\"{Hubungan}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            );
            var lembar = new StringBuilder($"<worksheet xmlns=\"{Utama}\"><sheetData>");
            for (var b = 0; b < baris.Length; b++)
            {
                lembar.Append(CultureInfo.InvariantCulture, $"<row r=\"{b + 1}\">");
                for (var k = 0; k < baris[b].Length; k++)
                {
                    lembar.Append(Sel(baris[b][k], $"{(char)('A' + k)}{(b + 1).ToString(CultureInfo.InvariantCulture)}"));
                }

                lembar.Append("</row>");
            }

            Tambah(zip, "xl/worksheets/sheet1.xml", lembar.Append("</sheetData></worksheet>").ToString());
        }

        isi.Position = 0;
        return isi;
    }

    private static string Sel(object? isi, string alamat) =>
        isi switch
        {
            null => "",
            string teks => $"<c r=\"{alamat}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(teks)}</t></is></c>",
            _ => $"<c r=\"{alamat}\"><v>{Convert.ToString(isi, CultureInfo.InvariantCulture)}</v></c>",
        };

    private static void Tambah(ZipArchive zip, string nama, string isi)
    {
        using var tulis = new StreamWriter(zip.CreateEntry(nama).Open());
        tulis.Write(isi);
    }
}
