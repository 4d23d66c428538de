using Akuntabel.Web.Tampilan;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>Which words of an uploaded document are underlined for a note.</summary>
public sealed class KataTertandaTests
{
    private static string Tanda(string[] sel, params string[] tercetak) =>
        string.Join(
            " | ",
            KataTertanda
                .Potong(sel, tercetak.Select((t, i) => (i + 1, t)))
                .Select(s => string.Concat(s.Select(p => p.Nomor > 0 ? $"[{p.Teks}]" : p.Teks)))
        );

    [Theory]
    [InlineData(
        "Peraturan Bupati Nomor 60 Tahun 2016 tentang",
        "Nomor 60 Tahun 2016; Nomor 83 Tahun 2016",
        "Peraturan Bupati [Nomor 60 Tahun 2016] tentang"
    )]
    [InlineData("naik dari 14 menjadi 4 unit", "4", "naik dari 14 menjadi [4] unit")]
    [InlineData("capaian 4,5 dari 4.", "4", "capaian 4,5 dari [4].")]
    [InlineData("capaian 90, lalu 91", "90,", "capaian [90,] lalu 91")]
    [InlineData(
        "Petunjuk Teknis Penyusunan Laporan Kinerja",
        "Petunjuk Teknis Penyusunan…",
        "[Petunjuk Teknis Penyusunan] Laporan Kinerja"
    )]
    [InlineData(
        "Keputusan Kepala LAN No. 239/IX/6/8/2003",
        "Nomor 239/IX/6/8/2003",
        "Keputusan Kepala LAN No. [239/IX/6/8/2003]"
    )]
    public void What_a_note_quotes_is_marked_where_it_stands(string teks, string tercetak, string tampil) =>
        Tanda([teks], tercetak).ShouldBe(tampil);

    [Fact]
    public void A_figure_that_stands_twice_in_the_row_is_left_plain() =>
        Tanda(["Koperasi aktif", "100", "100", "98,5"], "100", "98,5").ShouldBe("Koperasi aktif | 100 | 100 | [98,5]");

    [Fact]
    public void Marks_that_overlap_do_not_double_the_text() =>
        Tanda(["Sisa 1.250.000 rupiah"], "1.250.000", "Sisa 1.250.000").ShouldBe("[Sisa 1.250.000] rupiah");

    [Fact]
    public void A_note_without_quotation_and_an_empty_cell_mark_nothing() => Tanda(["", "Jumlah"], "").ShouldBe(" | Jumlah");

    [Fact]
    public void Two_notes_that_quote_one_figure_share_its_mark_and_marks_of_a_row_are_counted() =>
        KataTertanda
            .Potong(["98,5", "12"], [(7, "12"), (9, "98,5; 12")])
            .SelectMany(s => s)
            .Select(p => (p.Teks, string.Join(',', p.Catatan), p.Nomor))
            .ShouldBe([("98,5", "9", 1), ("12", "7,9", 2)]);
}
