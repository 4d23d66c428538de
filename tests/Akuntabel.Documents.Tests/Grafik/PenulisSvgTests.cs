using System.Xml.Linq;
using Akuntabel.Documents.Grafik;
using Akuntabel.Documents.Tests.Laporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Grafik;

public sealed class PenulisSvgTests
{
    [Theory]
    [InlineData(JenisGrafik.BatangMendatar)]
    [InlineData(JenisGrafik.BatangTegak)]
    [InlineData(JenisGrafik.Garis)]
    public void A_chart_is_well_formed_described_and_labelled_also_with_hostile_text(JenisGrafik jenis)
    {
        var svg = XElement.Parse(PenulisSvg.Tulis(DokumenUji.Grafik(DokumenUji.Jahat, jenis)));

        svg.Attribute("role")!.Value.ShouldBe("img");
        svg.Elements().Take(2).Select(e => e.Name.LocalName).ShouldBe(["title", "desc"]);
        var label = svg.Elements().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        label.ShouldContain("78,27");
        label.ShouldContain("117,05");
        svg.Descendants().Attributes("style").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.0001)]
    [InlineData(123456789012)]
    [InlineData(-55.5)]
    public void Any_single_value_finds_its_place_inside_the_picture(double nilai)
    {
        var grafik = DokumenUji.Grafik("x", JenisGrafik.BatangTegak) with
        {
            Kategori = ["satu"],
            Seri = [new SeriGrafik("Nilai", [(decimal)nilai])],
            Acuan = null,
        };

        var kotak = XElement.Parse(PenulisSvg.Tulis(grafik)).Elements().Where(e => e.Name.LocalName == "rect");

        kotak.ShouldAllBe(k =>
            (decimal)k.Attribute("y")! >= 0 && (decimal)k.Attribute("y")! + (decimal)k.Attribute("height")! <= 300
        );
    }

    [Fact]
    public void The_figures_behind_a_chart_are_a_table()
    {
        var tabel = DokumenUji.Grafik("x", JenisGrafik.Garis).SebagaiTabel();

        tabel.Kolom.Select(k => k.Judul).ShouldBe(["Uraian", "Realisasi", "Target"]);
        tabel.Baris.Count.ShouldBe(3);
    }

    [Fact]
    public void Figures_of_two_lines_stand_apart_and_a_bar_keeps_its_figure_off_the_line_to_compare_with()
    {
        var garis = DokumenUji.Grafik("x", JenisGrafik.Garis);
        var batang = DokumenUji.Grafik("x", JenisGrafik.BatangMendatar);

        (LetakLabel.DiBawah(garis, 0, 0), LetakLabel.DiBawah(garis, 1, 0)).ShouldBe((true, false));
        (LetakLabel.DiBawah(garis, 0, 2), LetakLabel.DiBawah(garis, 1, 2)).ShouldBe((false, true));
        LetakLabel.DiDalam(batang, 95).ShouldBeTrue();
        LetakLabel.DiDalam(batang, 5).ShouldBeFalse();
        LetakLabel.DiDalam(batang with { Acuan = null }, 95).ShouldBeFalse();
    }
}
