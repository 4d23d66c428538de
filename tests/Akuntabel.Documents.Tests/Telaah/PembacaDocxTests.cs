using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Telaah.BahanBerkas;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Word files as offices leave them.</summary>
public sealed class PembacaDocxTests
{
    [Fact]
    public void A_heading_over_two_columns_stands_in_both_and_a_merged_cell_in_its_first_row()
    {
        var naskah = Baca(
            BerkasDocx(
                P("Tabel 3.1 Capaian")
                    + "<w:tbl>"
                    + Tr(Tc("Indikator", "<w:vMerge w:val=\"restart\"/>"), Tc("Tahun 2030", "<w:gridSpan w:val=\"2\"/>"))
                    + Tr(Tc("", "<w:vMerge/>"), Tc("Target"), Tc("Realisasi"))
                    + Tr(Tc("Koperasi aktif", "<w:vMerge w:val=\"restart\"/>"), Tc("30,00"), Tc("23,48"))
                    + Tr(Tc("tidak terlihat", "<w:vMerge/>"), Tc("31,00"), Tc("24,00"))
                    + "</w:tbl>"
            )
        );

        var tabel = naskah.Tabel.Single();
        tabel.Judul.ShouldBe("Tabel 3.1 Capaian");
        tabel
            .Baris.Select(b => string.Join('|', b.Sel))
            .ShouldBe(["Indikator|Tahun 2030|Tahun 2030", "|Target|Realisasi", "Koperasi aktif|30,00|23,48", "|31,00|24,00"]);
        tabel.Baris[2].Tempat.NomorBaris.ShouldBe(3);
    }

    [Fact]
    public void Insertions_count_deletions_and_hidden_text_do_not()
    {
        var naskah = Baca(
            BerkasDocx(
                "<w:p><w:r><w:t>Realisasi </w:t></w:r><w:ins><w:r><w:t>80</w:t></w:r></w:ins>"
                    + "<w:del><w:r><w:delText>85</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>rahasia</w:t></w:r>"
                    + "<w:r><w:t> persen</w:t></w:r></w:p>"
                    + "<w:tbl>"
                    + Tr(Tc("a"), Tc("b"))
                    + $"<w:tr><w:trPr><w:del/></w:trPr>{Tc("x")}{Tc("y")}</w:tr></w:tbl>"
            )
        );

        naskah.Paragraf.Single().Teks.ShouldBe("Realisasi 80 persen");
        naskah.Tabel.Single().Baris.Count.ShouldBe(1);
    }

    [Fact]
    public void Automatic_numbers_are_printed_and_notes_follow_their_paragraph()
    {
        const string Daftar =
            "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"BAB %1\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";
        static string Butir(int tingkat, string teks) =>
            $"<w:p><w:pPr><w:pStyle w:val=\"Judul1\"/><w:numPr><w:ilvl w:val=\"{tingkat}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>{teks}</w:t></w:r></w:p>";
        var naskah = Baca(
            BerkasDocx(
                Butir(0, "Pendahuluan")
                    + Butir(1, "Umum")
                    + Butir(0, "Capaian")
                    + Butir(1, "Anggaran")
                    + "<w:p><w:r><w:t>Capaian 85</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>"
                    + P("Sesudah"),
                Daftar,
                $"<w:footnote w:id=\"2\">{P("Angka sementara.")}</w:footnote>"
            )
        );

        naskah
            .Paragraf.Select(p => p.Teks)
            .ShouldBe([
                "BAB I Pendahuluan",
                "I.1 Umum",
                "BAB II Capaian",
                "II.1 Anggaran",
                "Capaian 85",
                "Angka sementara.",
                "Sesudah",
            ]);
        naskah.Paragraf.First().TingkatJudul.ShouldBe(1);
    }

    [Fact]
    public void A_nested_table_follows_its_host_and_saved_pages_are_told()
    {
        var naskah = Baca(
            BerkasDocx(
                "<w:tbl>"
                    + Tr(Tc("luar"), $"<w:tc><w:tbl>{Tr(Tc("1"), Tc("2"))}</w:tbl>{P("isi")}</w:tc>")
                    + "</w:tbl>"
                    + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>lanjut</w:t></w:r></w:p>"
                    + P("halaman dua")
            )
        );

        naskah.Tabel.Select(t => string.Join('|', t.Baris[0].Sel)).ShouldBe(["luar|isi", "1|2"]);
        naskah.Paragraf.Last().Tempat.Halaman.ShouldBe(2);
        naskah.Paragraf.Last().Tempat.Sebut(BentukNaskah.Docx).ShouldBe("halaman 2, paragraf ke-2");
    }

    [Fact]
    public void A_raised_mark_behind_a_figure_is_not_part_of_it() =>
        Baca(
            BerkasDocx(
                "<w:p><w:r><w:t>12,34</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>1</w:t></w:r></w:p>"
            )
        )
            .Paragraf.Single()
            .Teks.ShouldBe("12,34");
}
