using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Telaah.BahanBerkas;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>PDFs with a text layer: ruled and unruled tables, page breaks, running heads; scans get a sentence.</summary>
public sealed class PembacaPdfTests
{
    private static readonly string[] Kepala = ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "Sisa (Rp)"];

    [Fact]
    public void A_ruled_table_goes_on_over_the_page_and_its_repeated_header_is_dropped()
    {
        var naskah = Baca(
            BerkasPdf(
                bergaris: true,
                [Kepala, ["1", "Pelatihan", "100.000.000", "80.000.000", "20.000.000"]],
                [Kepala, ["2", "Pameran", "50.000.000", "45.000.000", "6.000.000"]],
                [Kepala, ["3", "Promosi", "20.000.000", "5.000.000", "15.000.000"]]
            )
        );

        var tabel = naskah.Tabel.Single();
        tabel.Judul.ShouldBe("Tabel 3.1 Realisasi Anggaran Tahun 2030");
        tabel.Baris.Select(b => b.Sel[1]).ShouldBe(["Program", "Pelatihan", "Pameran", "Promosi"]);
        naskah.Paragraf.Select(p => p.Teks).ShouldBe(["Tabel 3.1 Realisasi Anggaran Tahun 2030"]);

        var catatan = Penelaah.Telaah(naskah).Catatan.Single();
        catatan.Jenis.ShouldBe(JenisCatatan.SisaSalah);
        catatan.Tempat.Single().Sebut(BentukNaskah.Pdf).ShouldBe("halaman 2, tabel ke-1 baris 3");
    }

    [Fact]
    public void Without_rulings_the_lines_are_read_as_text()
    {
        var naskah = Baca(
            BerkasPdf(
                bergaris: false,
                [
                    Kepala,
                    ["1", "Pelatihan", "100.000.000", "80.000.000", "20.000.000"],
                    ["2", "Pameran", "50.000.000", "45.000.000", "5.000.000"],
                    ["", "Jumlah", "150.000.000", "125.000.000", "25.000.000"],
                ]
            )
        );

        naskah.Tabel.Single().Baris.ShouldContain(b => b.Sel.Contains("125.000.000") && b.Tempat.Halaman == 1);
    }

    [Fact]
    public void A_pdf_without_text_gets_a_sentence()
    {
        var pembuat = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        var halaman = pembuat.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        halaman.AddPng(Convert.FromBase64String(Titik), new UglyToad.PdfPig.Core.PdfRectangle(0, 0, 500, 700));

        Tolak(pembuat.Build()).ShouldContain("hasil pindaian tanpa lapisan teks");
    }

    /// <summary>A picture of one point.</summary>
    private const string Titik =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
}
