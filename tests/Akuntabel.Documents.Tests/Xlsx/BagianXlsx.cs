using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Documents.Tests.Xlsx;

/// <summary>Looks into an XLSX.</summary>
internal static class BagianXlsx
{
    public static readonly XNamespace X = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static List<string> Galat(byte[] isi)
    {
        using var aliran = new MemoryStream(isi);
        using var dokumen = SpreadsheetDocument.Open(aliran, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(dokumen)
                .Select(g => $"{g.Part?.Uri} {g.Path?.XPath}: {g.Description}"),
        ];
    }

    public static XDocument Bagian(byte[] isi, string nama)
    {
        using var zip = new ZipArchive(new MemoryStream(isi));
        using var bagian = zip.GetEntry(nama)!.Open();
        return XDocument.Load(bagian);
    }

    /// <summary>The sheet, counted from 1; the first is "Daftar".</summary>
    public static XDocument Lembar(byte[] isi, int nomor) => Bagian(isi, $"xl/worksheets/sheet{nomor}.xml");

    public static List<string> Nama(byte[] isi) =>
        [.. Bagian(isi, "xl/workbook.xml").Descendants(X + "sheet").Select(l => l.Attribute("name")!.Value)];

    public static XElement SelDi(XDocument lembar, string alamat) =>
        lembar.Descendants(X + "c").Single(s => s.Attribute("r")!.Value == alamat);

    /// <summary>Number format code of a cell.</summary>
    public static string Format(byte[] isi, XElement sel)
    {
        var gaya = Bagian(isi, "xl/styles.xml");
        var id = Xf(gaya, sel).Attribute("numFmtId")!.Value;
        return gaya.Descendants(X + "numFmt").Single(f => f.Attribute("numFmtId")!.Value == id).Attribute("formatCode")!.Value;
    }

    public static XElement Xf(XDocument gaya, XElement sel) =>
        gaya.Root!.Element(X + "cellXfs")!.Elements().ElementAt((int)sel.Attribute("s")!);
}
