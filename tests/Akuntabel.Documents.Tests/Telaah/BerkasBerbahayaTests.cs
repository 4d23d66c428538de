using System.Text;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Files made to exhaust whoever reads them: entities, growth, depth, loops. Each is refused with a sentence.</summary>
public sealed class BerkasBerbahayaTests
{
    [Fact]
    public void Entities_and_document_types_are_refused() =>
        BahanBerkas
            .Tolak(
                BahanBerkas.Zip(
                    (
                        "word/document.xml",
                        "<!DOCTYPE a [<!ENTITY b \"bbbbbbbbbb\"><!ENTITY c \"&b;&b;&b;\">]><document><body>&c;</body></document>"
                    )
                )
            )
            .ShouldContain("rusak");

    [Fact]
    public void A_package_that_grows_beyond_the_limit_is_refused()
    {
        var besar = new string('a', 40 * 1024 * 1024);
        var isi = BahanBerkas.Zip(
            ("word/_rels/document.xml.rels", "<Relationships/>"),
            ("word/document.xml", $"<document><body><p><r><t>{besar}</t><t>{besar}</t><t>{besar}</t></r></p></body></document>")
        );

        isi.Length.ShouldBeLessThan(2_000_000);
        BahanBerkas.Tolak(isi).ShouldContain("terlalu besar setelah dibuka");
    }

    [Fact]
    public void Very_deep_xml_is_refused() =>
        BahanBerkas
            .Tolak(
                BahanBerkas.Zip(
                    ("word/document.xml", $"<document><body>{string.Concat(Enumerable.Repeat("<p>", 100_000))}</body></document>")
                )
            )
            .ShouldContain("terlalu dalam");

    [Theory]
    [InlineData(
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"
    )]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF")]
    [InlineData("%PDF-1.4\n")]
    public void A_pdf_that_refers_to_itself_is_refused(string isi) =>
        BahanBerkas.Tolak(Encoding.ASCII.GetBytes(isi)).ShouldContain("PDF");

    [Theory]
    [InlineData("[")]
    [InlineData("<<")]
    [InlineData("(")]
    public void A_pdf_of_endless_brackets_is_refused(string kurung) =>
        BahanBerkas
            .Tolak(
                Encoding.ASCII.GetBytes(
                    $"%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages {string.Concat(Enumerable.Repeat(kurung, 200_000))}>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF"
                )
            )
            .ShouldContain("PDF");
}
