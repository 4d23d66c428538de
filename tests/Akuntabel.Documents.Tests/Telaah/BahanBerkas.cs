using System.IO.Compression;
using System.Text;
using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Small files of every form, made of what a test wants to say.</summary>
internal static class BahanBerkas
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string R = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private const string Jenis = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static Naskah Baca(byte[] isi)
    {
        var hasil = PembacaNaskah.Baca("uji", isi);
        return hasil.Berhasil ? hasil.Isi : throw new InvalidOperationException(hasil.Pelanggaran.Pesan);
    }

    public static string Tolak(byte[] isi) => PembacaNaskah.Baca("uji", isi).Pelanggaran?.Pesan ?? "";

    public static byte[] BerkasDocx(string badan, string penomoran = "", string catatanKaki = "") =>
        Zip(
            ("_rels/.rels", Hubungan(("officeDocument", "word/document.xml"))),
            (
                "word/_rels/document.xml.rels",
                Hubungan(("numbering", "numbering.xml"), ("footnotes", "footnotes.xml"), ("styles", "styles.xml"))
            ),
            (
                "word/styles.xml",
                $"<w:styles {W}><w:style w:styleId=\"Judul1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>"
            ),
            ("word/numbering.xml", $"<w:numbering {W}>{penomoran}</w:numbering>"),
            ("word/footnotes.xml", $"<w:footnotes {W}>{catatanKaki}</w:footnotes>"),
            ("word/document.xml", $"<w:document {W} {R}><w:body>{badan}</w:body></w:document>")
        );

    public static string P(string teks) => $"<w:p><w:r><w:t xml:space=\"preserve\">{teks}</w:t></w:r></w:p>";

    public static string Tc(string teks, string sifat = "") => $"<w:tc><w:tcPr>{sifat}</w:tcPr>{P(teks)}</w:tc>";

    public static string Tr(params string[] sel) => $"<w:tr>{string.Concat(sel)}</w:tr>";

    public static byte[] BerkasXlsx(string lembar, string teks = "", string format = "", string lembarKedua = "") =>
        Zip(
            ("_rels/.rels", Hubungan(("officeDocument", "xl/workbook.xml"))),
            (
                "xl/workbook.xml",
                $"<workbook {R}><sheets><sheet name=\"Anggaran\" r:id=\"r0\"/><sheet name=\"Konsep\" state=\"hidden\" r:id=\"r3\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                Hubungan(
                    ("worksheet", "worksheets/a.xml"),
                    ("sharedStrings", "teks.xml"),
                    ("styles", "gaya.xml"),
                    ("worksheet", "worksheets/b.xml")
                )
            ),
            ("xl/worksheets/a.xml", $"<worksheet>{lembar}</worksheet>"),
            ("xl/worksheets/b.xml", $"<worksheet>{lembarKedua}</worksheet>"),
            ("xl/teks.xml", $"<sst>{teks}</sst>"),
            ("xl/gaya.xml", $"<styleSheet>{format}</styleSheet>")
        );

    public static byte[] Zip(params (string Nama, string Isi)[] bagian)
    {
        using var aliran = new MemoryStream();
        using (var zip = new ZipArchive(aliran, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (nama, isi) in bagian)
            {
                using var tujuan = zip.CreateEntry(nama, CompressionLevel.Fastest).Open();
                tujuan.Write(Encoding.UTF8.GetBytes(isi));
            }
        }

        return aliran.ToArray();
    }

    /// <summary>A page per table: caption, ruled cells, a running head and a page number.</summary>
    public static byte[] BerkasPdf(bool bergaris, params string[][][] halaman)
    {
        var pembuat = new PdfDocumentBuilder();
        var huruf = pembuat.AddStandard14Font(Standard14Font.Helvetica);
        var nomor = 0;
        foreach (var tabel in halaman)
        {
            var h = pembuat.AddPage(PageSize.A4);
            h.AddText("Laporan Kinerja Dinas Contoh", 9, new PdfPoint(60, 800), huruf);
            h.AddText((++nomor).ToString(System.Globalization.CultureInfo.InvariantCulture), 9, new PdfPoint(300, 30), huruf);
            if (nomor == 1)
            {
                h.AddText("Tabel 3.1 Realisasi Anggaran Tahun 2030", 11, new PdfPoint(60, 740), huruf);
            }

            var lebar = 480.0 / tabel[0].Length;
            for (var b = 0; b < tabel.Length; b++)
            {
                var y = 720 - (b * 20);
                for (var k = 0; k < tabel[b].Length; k++)
                {
                    h.AddText(tabel[b][k], 10, new PdfPoint(64 + (k * lebar), y - 14), huruf);
                    if (bergaris)
                    {
                        h.DrawRectangle(new PdfPoint(60 + (k * lebar), y - 20), lebar, 20);
                    }
                }
            }
        }

        return pembuat.Build();
    }

    private static string Hubungan(params (string Jenis, string Tujuan)[] hubungan) =>
        "<Relationships>"
        + string.Concat(hubungan.Select((h, i) => $"<Relationship Id=\"r{i}\" Type=\"{Jenis}{h.Jenis}\" Target=\"{h.Tujuan}\"/>"))
        + "</Relationships>";
}
