using System.Globalization;
using System.Text;

namespace Akuntabel.Documents.Xlsx;

/// <summary>Content types and relationships of a workbook. Sheet 1 is "Daftar".</summary>
internal static class BagianTetapXlsx
{
    private const string Kepala = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Jenis = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string RuangHubungan = "http://schemas.openxmlformats.org/package/2006/relationships";

    public const string HubunganPaket =
        $"""{Kepala}<Relationships xmlns="{RuangHubungan}"><Relationship Id="rId1" Type="{Hubungan}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="rId3" Type="{Hubungan}/extended-properties" Target="docProps/app.xml"/></Relationships>""";

    /// <summary>Name of the part of a sheet, counted from 1.</summary>
    public static string Lembar(int nomor) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{nomor}.xml");

    public static string JenisIsi(int tabel)
    {
        var s = new StringBuilder(Kepala)
            .Append(
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
            )
            .Append(
                """<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>"""
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/xl/workbook.xml\" ContentType=\"{Jenis}.sheet.main+xml\"/>"
            )
            .Append(CultureInfo.InvariantCulture, $"<Override PartName=\"/xl/styles.xml\" ContentType=\"{Jenis}.styles+xml\"/>");
        for (var i = 1; i <= tabel + 1; i++)
        {
            s.Append(
                CultureInfo.InvariantCulture,
                $"<Override PartName=\"/{Lembar(i)}\" ContentType=\"{Jenis}.worksheet+xml\"/>"
            );
        }

        return s.Append("</Types>").ToString();
    }

    public static string HubunganBuku(int tabel)
    {
        var s = new StringBuilder(Kepala).Append(
            CultureInfo.InvariantCulture,
            $"<Relationships xmlns=\"{RuangHubungan}\"><Relationship Id=\"rIdGaya\" Type=\"{Hubungan}/styles\" Target=\"styles.xml\"/>"
        );
        for (var i = 1; i <= tabel + 1; i++)
        {
            s.Append(
                CultureInfo.InvariantCulture,
                $"<Relationship Id=\"rId{i}\" Type=\"{Hubungan}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"
            );
        }

        return s.Append("</Relationships>").ToString();
    }
}
