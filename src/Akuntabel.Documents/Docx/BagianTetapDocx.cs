using System.Globalization;
using System.Security;
using System.Text;
using Akuntabel.Documents.Laporan;

namespace Akuntabel.Documents.Docx;

/// <summary>The small parts every DOCX has: content types, relationships, properties, settings.</summary>
internal static class BagianTetapDocx
{
    private const string Kepala = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Jenis = "application/vnd.openxmlformats-officedocument";
    private const string RuangHubungan = "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string HubunganPaket =
        $"""{Kepala}<Relationships xmlns="{RuangHubungan}"><Relationship Id="rId1" Type="{Hubungan}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="{Hubungan}/extended-properties" Target="docProps/app.xml"/></Relationships>""";

    public const string Aplikasi =
        $"""{Kepala}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Akuntabel</Application></Properties>""";

    public const string Setelan =
        $"""{Kepala}<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="id-ID"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>""";

    public static string JenisIsi(int grafik, InfoDokumen info)
    {
        var s = new StringBuilder(Kepala)
            .Append(
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
            )
            .Append(
                """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"""
            );
        foreach (var gambar in new[] { info.Lambang, info.Qr }.OfType<BerkasGambar>().DistinctBy(g => g.Ekstensi))
        {
            s.Append(
                CultureInfo.InvariantCulture,
                $"<Default Extension=\"{gambar.Ekstensi}\" ContentType=\"{gambar.JenisMedia}\"/>"
            );
        }

        Bagian(s, "docProps/app", "extended-properties");
        Bagian(s, "word/document", "wordprocessingml.document.main");
        foreach (
            var (nama, jenis) in new[]
            {
                ("styles", "styles"),
                ("numbering", "numbering"),
                ("settings", "settings"),
                ("header1", "header"),
                ("footer1", "footer"),
            }
        )
        {
            Bagian(s, $"word/{nama}", $"wordprocessingml.{jenis}");
        }

        for (var i = 1; i <= grafik; i++)
        {
            Bagian(s, string.Create(CultureInfo.InvariantCulture, $"word/charts/chart{i}"), "drawingml.chart");
        }

        return s.Append("</Types>").ToString();
    }

    public static string HubunganDokumen(int grafik, InfoDokumen info)
    {
        var s = new StringBuilder(Kepala).Append(CultureInfo.InvariantCulture, $"<Relationships xmlns=\"{RuangHubungan}\">");
        foreach (
            var (id, jenis, tujuan) in new[]
            {
                ("rIdGaya", "styles", "styles"),
                ("rIdNomor", "numbering", "numbering"),
                ("rIdSetelan", "settings", "settings"),
                ("rIdKepala", "header", "header1"),
                ("rIdKaki", "footer", "footer1"),
            }
        )
        {
            s.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"{id}\" Type=\"{Hubungan}/{jenis}\" Target=\"{tujuan}.xml\"/>"
            );
        }

        for (var i = 1; i <= grafik; i++)
        {
            s.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"rIdGrafik{i}\" Type=\"{Hubungan}/chart\" Target=\"charts/chart{i}.xml\"/>"
            );
        }

        if (info.Lambang is { } lambang)
        {
            Gambar("rIdLambang", LambangDocx.Bagian(lambang));
        }

        if (info.Qr is { } qr)
        {
            Gambar("rIdQr", LambangDocx.BagianQr(qr));
        }

        return s.Append("</Relationships>").ToString();

        void Gambar(string id, string tujuan) =>
            s.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"{id}\" Type=\"{Hubungan}/image\" Target=\"{tujuan}\"/>");
    }

    public static string Sifat(InfoDokumen info)
    {
        var waktu = info.Tanggal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
        return $"""{Kepala}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{Aman(info.JudulLengkap)}</dc:title><dc:creator>{Aman(info.Instansi)}</dc:creator><dc:language>id-ID</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">{waktu}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">{waktu}</dcterms:modified></cp:coreProperties>""";
    }

    private static void Bagian(StringBuilder s, string nama, string jenis) =>
        s.Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/{nama}.xml\" ContentType=\"{Jenis}.{jenis}+xml\"/>");

    private static string Aman(string teks) => SecurityElement.Escape(TeksXml.Bersihkan(teks));
}
