using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Akuntabel.Documents.Tests.Docx;

/// <summary>Looks into a DOCX.</summary>
internal static class BagianDocx
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>What the validator of the format complains about, as text.</summary>
    public static List<string> Galat(byte[] isi)
    {
        using var aliran = new MemoryStream(isi);
        using var dokumen = WordprocessingDocument.Open(aliran, isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(dokumen)
                .Select(g => $"{g.Part?.Uri} {g.Path?.XPath}: {g.Description}"),
        ];
    }

    public static XDocument Bagian(byte[] isi, string nama = "word/document.xml")
    {
        using var zip = new ZipArchive(new MemoryStream(isi));
        using var bagian = zip.GetEntry(nama)!.Open();
        return XDocument.Load(bagian);
    }

    /// <summary>All the text a reader sees in the body.</summary>
    public static string Teks(byte[] isi) => string.Concat(Bagian(isi).Descendants(W + "t").Select(t => t.Value));
}
