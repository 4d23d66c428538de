using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Telaah.BahanBerkas;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Workbooks: numbers as they are printed, rows as the sheet numbers them.</summary>
public sealed class PembacaXlsxTests
{
    private static string Cetak(string kode, string nilai) =>
        Baca(
            BerkasXlsx(
                $"<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c><c r=\"B1\" s=\"0\"><v>{nilai}</v></c></row></sheetData>",
                format: $"<numFmts><numFmt numFmtId=\"200\" formatCode=\"{System.Net.WebUtility.HtmlEncode(kode)}\"/></numFmts><cellXfs><xf numFmtId=\"200\"/></cellXfs>"
            )
        )
            .Tabel.Single()
            .Baris[0]
            .Sel[1];

    [Theory]
    [InlineData("0.00%", "0.97740000000000005", "97,74%")]
    [InlineData("#,##0.00", "1234567.891", "1.234.567,89")]
    [InlineData("0.0", "85.25", "85,3")]
    [InlineData("General", "85.230000000000004", "85,23")]
    [InlineData("General", "1500000", "1500000")]
    [InlineData("\"Rp\"#,##0;(\"Rp\"#,##0);\"-\"", "4424198783", "Rp4.424.198.783")]
    [InlineData("\"Rp\"#,##0;(\"Rp\"#,##0);\"-\"", "-1500", "(Rp1.500)")]
    [InlineData("\"Rp\"#,##0;(\"Rp\"#,##0);\"-\"", "0", "-")]
    [InlineData("#,##0.00\"%\"", "23.48", "23,48%")]
    [InlineData("#,##0.0#", "23.4", "23,4")]
    [InlineData("0 \"UMKM\"", "5", "5 UMKM")]
    [InlineData("#,##0,", "1234567", "1.235")]
    [InlineData("dd/mm/yyyy", "45657", "31/12/2024")]
    public void A_number_reads_as_it_is_printed(string kode, string nilai, string tercetak) =>
        Cetak(kode, nilai).ShouldBe(tercetak);

    [Fact]
    public void Titles_tables_notes_and_hidden_sheets_are_told_apart()
    {
        const string Lembar =
            "<sheetData>"
            + "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
            + "<row r=\"3\"><c r=\"A3\" t=\"str\"><v>Program</v></c><c r=\"B3\" t=\"str\"><v>Tahun 2030</v></c></row>"
            + "<row r=\"4\"><c r=\"B4\" t=\"str\"><v>Pagu</v></c><c r=\"C4\" t=\"str\"><v>Realisasi</v></c></row>"
            + "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>Pelatihan</t></is></c><c r=\"B5\"><v>100</v></c><c r=\"C5\"><v>80</v></c></row>"
            + "<row r=\"7\"><c r=\"A7\" t=\"str\"><v>Pameran</v></c><c r=\"B7\"><v>50</v></c><c r=\"C7\"><v>45</v></c></row>"
            + "<row r=\"9\"><c r=\"A9\" t=\"str\"><v>Sumber: dinas</v></c></row>"
            + "</sheetData><mergeCells><mergeCell ref=\"B3:C3\"/></mergeCells>";
        var naskah = Baca(
            BerkasXlsx(
                Lembar,
                "<si><r><t>Tabel 3.9 </t></r><r><t>Anggaran</t></r></si>",
                lembarKedua: "<sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>konsep</v></c></row></sheetData>"
            )
        );

        var tabel = naskah.Tabel.Single();
        tabel.Judul.ShouldBe("Tabel 3.9 Anggaran");
        tabel
            .Baris.Select(b => string.Join('|', b.Sel))
            .ShouldBe(["Program|Tahun 2030|Tahun 2030", "|Pagu|Realisasi", "Pelatihan|100|80", "Pameran|50|45"]);
        tabel.Baris[^1].Tempat.Sebut(BentukNaskah.Xlsx).ShouldBe("lembar Anggaran baris 7");
        naskah.Paragraf.Select(p => p.Teks).ShouldBe(["Tabel 3.9 Anggaran", "Sumber: dinas"]);
    }

    [Fact]
    public void A_cell_at_the_end_of_the_sheet_does_not_make_the_table_large()
    {
        var naskah = Baca(
            BerkasXlsx(
                "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\"><v>2</v></c></row>"
                    + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>3</v></c></row></sheetData>"
            )
        );

        naskah.Tabel.Single().Baris.Single().Sel.ShouldBe(["1", "2"]);
    }
}
