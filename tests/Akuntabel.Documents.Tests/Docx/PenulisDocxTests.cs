using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Tests.Laporan;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Docx.BagianDocx;

namespace Akuntabel.Documents.Tests.Docx;

public sealed class PenulisDocxTests
{
    [Theory]
    [InlineData("Teks biasa")]
    [InlineData(DokumenUji.Jahat)]
    public void Every_kind_of_block_gives_a_valid_file(string teks) =>
        Galat(PenulisDocx.Tulis(DokumenUji.Buat(draf: true, teks))).ShouldBeEmpty();

    [Fact]
    public void User_text_stays_text()
    {
        var isi = PenulisDocx.Tulis(DokumenUji.Buat(teks: DokumenUji.Jahat));

        Teks(isi).ShouldContain("<script>alert(1)</script> &  \"kutip\"  =1+1 <w:p/>");
        Bagian(isi).Descendants("script").ShouldBeEmpty();
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        PenulisDocx.Tulis(DokumenUji.Buat()).ShouldBe(PenulisDocx.Tulis(DokumenUji.Buat()));

    [Fact]
    public void Heading_rows_repeat_and_no_row_breaks()
    {
        var baris = Bagian(PenulisDocx.Tulis(DokumenUji.Buat())).Descendants(W + "tr").ToList();

        baris.ShouldAllBe(b => b.Element(W + "trPr")!.Element(W + "cantSplit") != null);
        baris.Count(b => b.Element(W + "trPr")!.Element(W + "tblHeader") != null).ShouldBe(3);
    }

    [Fact]
    public void Only_the_table_that_does_not_fit_lies_across_its_page_with_its_heading()
    {
        var badan = Bagian(PenulisDocx.Tulis(DokumenUji.Buat())).Root!.Element(W + "body")!;
        var arah = badan.Descendants(W + "pgSz").Select(p => p.Attribute(W + "orient")?.Value ?? "portrait").ToList();

        arah.ShouldBe(["portrait", "landscape", "portrait"]);
        var sebelum = badan.Elements().TakeWhile(e => e.Descendants(W + "pgSz").Any() == false).ToList();
        string.Concat(sebelum[^1].Descendants(W + "t").Select(t => t.Value)).ShouldNotContain("Melebar");
    }

    [Fact]
    public void References_and_lists_point_to_bookmarks_that_exist()
    {
        var badan = Bagian(PenulisDocx.Tulis(DokumenUji.Buat()));
        var penanda = badan.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToList();
        var perintah = badan.Descendants(W + "instrText").Select(i => i.Value.Trim().Split(' ')).ToList();

        penanda.ShouldBeUnique();
        perintah.Where(p => p[0] is "PAGEREF" or "REF").Select(p => p[1]).ShouldAllBe(p => penanda.Contains(p));
        badan.Descendants(W + "hyperlink").Select(h => h.Attribute(W + "anchor")!.Value).ShouldAllBe(p => penanda.Contains(p));
    }

    [Fact]
    public void A_draft_says_so_on_every_page()
    {
        Bagian(PenulisDocx.Tulis(DokumenUji.Buat(draf: true)), "word/header1.xml").Root!.Value.ShouldContain("DRAF");
        Bagian(PenulisDocx.Tulis(DokumenUji.Buat()), "word/header1.xml").Root!.Value.ShouldNotContain("DRAF");
    }

    [Fact]
    public void A_table_of_ten_thousand_rows_is_written_whole_and_valid()
    {
        var besar = new Blok.Tabel(DokumenUji.Tabel("baris", 10_000), null, "tabel-besar");
        var isi = PenulisDocx.Tulis(DokumenUji.Buat(tambahan: besar));

        Bagian(isi).Descendants(W + "tr").Count().ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void Page_numbers_of_a_layout_are_printed_in_the_contents()
    {
        var isi = PenulisDocx.Tulis(DokumenUji.Buat(), new Dictionary<string, int> { ["judul-2"] = 37 });

        Teks(isi).ShouldContain("BAB I Pendahuluan37");
    }

    [Fact]
    public void The_body_is_as_approved() =>
        Golden.Disetujui.Periksa("dokumen-contoh", Bagian(PenulisDocx.Tulis(DokumenUji.Buat())));
}
