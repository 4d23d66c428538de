using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Tables whose headings stand below each other and whose rows keep to no line, and headers in two lines of bars or under years.</summary>
public sealed class TabelBertumpukTests
{
    [Fact]
    public void Headings_under_each_year_take_the_figures_of_three_lines()
    {
        var tabel = Satu(
            """
            Tabel 3.4
            Perkembangan Layanan Arsip

            Indikator
            2019
            2020
            2021
            Target Realisasi Capaian
            Persentase arsip tertata
            60,00 58,20 97,00
            65,00 66,30 102,00
            70,00 71,40 102,00
            Persentase arsip dialihkan
            40,00 40,00 100,00
            45,00 43,20 96,00
            50,00 52,00 104,00
            """
        );

        Kepala(tabel)
            .ShouldBe([
                "Indikator",
                "Target 2019",
                "Realisasi 2019",
                "Capaian 2019",
                "Target 2020",
                "Realisasi 2020",
                "Capaian 2020",
                "Target 2021",
                "Realisasi 2021",
                "Capaian 2021",
            ]);
        Sel(tabel, "Persentase arsip dialihkan")
            .ShouldBe(["40,00", "40,00", "100,00", "45,00", "43,20", "96,00", "50,00", "52,00", "104,00"]);
    }

    [Fact]
    public void A_heading_repeated_below_captions_is_no_page_head_though_a_year_follows_it()
    {
        var naskah = Baca(
            string.Join(
                "\n\n",
                Enumerable
                    .Range(1, 4)
                    .Select(n =>
                        $"Tabel 3.{n}\nPerkembangan Layanan {n}\n\nIndikator\n2020\n2021\nLayanan pagi {n}0 {n}5\nLayanan sore {n}1 {n}6\nLayanan malam {n}2 {n}7"
                    )
            )
        );

        naskah.Tabel.ShouldAllBe(t => t.BerkolomPasti && t.Baris[0].Sel[0] == "Indikator");
        naskah.Tabel.Count().ShouldBe(4);
    }

    [Fact]
    public void Numbers_names_and_figures_each_on_a_line_make_rows_and_a_figure_in_a_name_is_none()
    {
        var tabel = Satu(
            """
            Tabel 1.1
            Pegawai menurut Pendidikan

            No
            Pendidikan
            Jumlah (orang)

            1
            Strata 2
            12

            2
            Strata 1
            40

            3
            Diploma III
            9

            Jumlah
            61
            """
        );

        Label(tabel).ShouldBe(["Strata 2", "Strata 1", "Diploma III", "Jumlah"]);
        Telaah(tabel).ShouldBeEmpty();
    }

    [Fact]
    public void A_heading_of_a_group_stands_over_the_headings_on_the_line_below_it()
    {
        var tabel = Satu(
            """
            Tabel 3.6
            Pengunjung menurut Kecamatan

            No
            Kecamatan
            Terdaftar
            L P Jumlah
            Hadir
            1 Arga Hulu 120 110 230 180
            2 Arga Hilir 90 95 185 140
            Jumlah 210 205 415 320
            """
        );

        Kepala(tabel).ShouldBe(["No", "Kecamatan", "Terdaftar L", "Terdaftar P", "Terdaftar Jumlah", "Hadir"]);
    }

    [Fact]
    public void A_total_without_all_figures_stands_under_the_columns_it_follows_from()
    {
        var tabel = Satu(
            """
            Tabel 3.19
            Efisiensi per Sasaran

            No
            Sasaran
            Capaian (%)
            Anggaran (Rp)
            Realisasi (Rp)
            Serapan (%)
            Efisiensi

            1
            Meningkatnya layanan arsip
            101,00
            2.000.000.000
            1.900.000.000
            95,00
            6,00

            2
            Meningkatnya minat baca
            99,00
            1.000.000.000
            960.000.000
            96,00
            3,00

            3
            Meningkatnya tata kelola
            100,00
            500.000.000
            450.000.000
            90,00
            10,00

            Jumlah
            3.500.000.000
            3.310.000.000
            94,57
            """
        );

        tabel.Baris[^1].Sel.Skip(2).ShouldBe(["", "3.500.000.000", "3.310.000.000", "94,57", ""]);
        Telaah(tabel).ShouldBeEmpty();
    }

    [Fact]
    public void Years_alone_over_groups_of_columns_begin_the_header()
    {
        var tabel = Satu(
            """
                                                 2020                      2021
                      Indikator          Target   Real.      %     Target   Real.      %
              Persentase arsip tertata    65,00   66,30   102,00    70,00   71,40   102,00
              Persentase buku kembali     45,00   43,20    96,00    50,00   52,00   104,00
            """
        );

        Kepala(tabel).ShouldBe(["Indikator", "2020 Target", "2020 Real.", "2020 %", "2021 Target", "2021 Real.", "2021 %"]);
    }

    [Fact]
    public void Bars_in_two_lines_of_headings_are_put_over_the_columns_of_the_rows()
    {
        var tabel = Satu(
            """
            Indikator | 2019 | 2020 | 2021
            Realisasi | Target | Realisasi | Capaian | Target | Realisasi | Capaian
            Persentase buku yang | 40,00 | 45,00 | 43,20 | 96,00 | 50,00 | 52,00 | 104,00
            dikembalikan
            Persentase arsip tertata | 58,20 | 65,00 | 66,30 | 102,00 | 70,00 | 71,40 | 102,00
            """
        );

        Kepala(tabel)
            .ShouldBe([
                "Indikator",
                "2019 Realisasi",
                "2020 Target",
                "2020 Realisasi",
                "2020 Capaian",
                "2021 Target",
                "2021 Realisasi",
                "2021 Capaian",
            ]);
        Label(tabel).ShouldBe(["Persentase buku yang dikembalikan", "Persentase arsip tertata"]);
    }

    [Fact]
    public void A_cell_that_goes_on_below_its_row_does_not_end_a_table_of_tabs() =>
        Label(
                Satu(
                    "No\tProgram\tPagu (Rp)\tRealisasi (Rp)\n1\tPROGRAM PENGELOLAAN ARSIP\t120.000.000\t110.000.000\nDAERAH\n2\tPROGRAM PEMBINAAN\t80.000.000\t75.000.000\n\tJUMLAH\t200.000.000\t185.000.000"
                )
            )
            .ShouldBe(["PROGRAM PENGELOLAAN ARSIP DAERAH", "PROGRAM PEMBINAAN", "JUMLAH"]);

    [Fact]
    public void A_note_on_a_row_of_many_lines_points_at_the_line_of_the_wrong_figure()
    {
        var catatan = Penelaah
            .Telaah(
                Baca(
                    """
                    Tabel 3.1
                    Capaian Kinerja

                    No
                    Indikator Kinerja
                    Target
                    Realisasi
                    Capaian (%)

                    1
                    Persentase arsip tertata
                    80,00
                    72,00
                    90,00

                    2
                    Persentase buku kembali
                    50,00
                    45,00
                    95,00

                    3
                    Persentase ruang terpakai
                    40,00
                    30,00
                    75,00
                    """
                )
            )
            .Catatan;

        var satu = catatan.ShouldHaveSingleItem();
        satu.Tercetak.ShouldBe("95,00");
        satu.Tempat.ShouldHaveSingleItem().BarisAwal.ShouldBe(20);
    }

    private static Naskah Baca(string teks) => PembacaTeks.Baca("uji", teks.Split('\n'));

    private static TabelNaskah Satu(string teks)
    {
        var tabel = Baca(teks).Tabel.ShouldHaveSingleItem();
        tabel.BerkolomPasti.ShouldBeTrue();
        return tabel;
    }

    private static IReadOnlyList<CatatanTelaah> Telaah(TabelNaskah tabel) => Penelaah.Telaah(new Naskah("uji", [tabel])).Catatan;

    private static IReadOnlyList<string> Kepala(TabelNaskah tabel) => tabel.Baris[0].Sel;

    private static IEnumerable<string> Label(TabelNaskah tabel) =>
        tabel.Baris.Skip(1).Select(b => b.Sel.First(s => s.Any(char.IsLetter)));

    private static IEnumerable<string> Sel(TabelNaskah tabel, string label) =>
        tabel.Baris.Single(b => b.Sel[0] == label).Sel.Skip(1);
}
