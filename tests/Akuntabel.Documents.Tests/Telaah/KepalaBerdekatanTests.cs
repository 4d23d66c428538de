using Akuntabel.Documents.Telaah;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Headers whose cells or lines stand close to each other, to a caption or to the text above.</summary>
public sealed class KepalaBerdekatanTests
{
    [Fact]
    public void Headings_parted_by_one_blank_stand_over_the_figures_that_end_where_they_end() =>
        Satu(
            """
            No  Wilayah                Layak Tidak Layak    Jumlah    % Layak
            1   Taman Utara               40          10        50      80,00
            2   Taman Selatan             27           3        30      90,00
            3   Taman Barat                9          11        20      45,00
                JUMLAH                    76          24       100      76,00
            """
        )
            .Baris[0]
            .Sel.ShouldBe(["No", "Wilayah", "Layak", "Tidak Layak", "Jumlah", "% Layak"]);

    [Fact]
    public void Years_with_their_units_in_a_second_line_belong_to_the_headings_above() =>
        Satu(
            """
            Tabel 3.3
            Perbandingan Capaian

            No Indikator Target Realisasi Capaian Capaian Selisih
            2021 2021 2021 (%) 2022 (%) (poin)
            1 Persentase arsip tertata 70 69,94 99,91 101,17 1,26
            2 Persentase buku dikembalikan 56 53,85 96,16 94,63 -1,53
            3 Persentase taman terawat 80 78,13 97,66 100,26 2,60
            """
        )
            .Baris[0]
            .Sel.Skip(2)
            .ShouldBe(["Target 2021", "Realisasi 2021", "Capaian 2021 (%)", "Capaian 2022 (%)", "Selisih (poin)"]);

    [Fact]
    public void The_last_line_of_a_caption_is_no_cell_of_the_header_below_it() =>
        Satu(
            """
            Tabel 2.4
                                Belanja per Program
                                Tahun Anggaran 2021
                                                     Sebelum         Sesudah      Bertambah /
            No            Program                   Perubahan       Perubahan     (Berkurang)
                                                      (Rp)            (Rp)           (Rp)
            1   Program Pembinaan Perpustakaan     150.000.000     180.000.000    30.000.000
            2   Program Pengelolaan Arsip           90.000.000      80.000.000   (10.000.000)
                JUMLAH                             240.000.000     260.000.000    20.000.000
            """
        )
            .Baris[0]
            .Sel.Skip(2)
            .ShouldBe(["Sebelum Perubahan", "Sesudah Perubahan", "Bertambah / (Berkurang)"]);

    [Fact]
    public void A_caption_below_the_end_of_a_paragraph_is_that_of_the_table_under_it() =>
        Baca(
            """
            Target satu indikator dinaikkan, sedangkan target
            indikator lainnya tetap.
            Tabel 2.5 Perjanjian Kinerja Perubahan Tahun 2022
            No   Sasaran                 Indikator Kinerja                Satuan   Target
            1    Tertatanya arsip        Persentase arsip tertata         %        70,00
            2    Tertatanya taman        Persentase taman terawat         %        45,50
            3    Gemarnya membaca        Indeks kegemaran membaca         Indeks   34,00
            """
        )
            .Tabel.ShouldHaveSingleItem()
            .Judul.ShouldBe("Tabel 2.5 Perjanjian Kinerja Perubahan Tahun 2022");

    [Fact]
    public void A_figure_with_its_unit_between_bars_is_a_value()
    {
        var tabel = Satu(
            """
            Tabel 3.1
            Target dan Realisasi

            No Sasaran Indikator Kinerja Target | Realisasi Capaian Kategori
            1 2 3 4 5 6 7
            1 | Tertatanya arsip | Persentase arsip tertata | 72% | 72,84% | 101,17% Sangat Tinggi
            2 | Terawatnya koleksi | Jumlah naskah yang dirawat per Tahun | 120 Naskah | 96 Naskah | 80,00% Tinggi
            Persentase naskah dialihkan | 60% | 56,78% | 94,63% Sangat Tinggi
            3 | Gemarnya membaca | Indeks kegemaran membaca | 50 | 52 | 104,00% Sangat Tinggi
            """
        );

        tabel.Baris.ShouldContain(b => b.Sel.Contains("120 Naskah") && b.Sel.Contains("96 Naskah") && b.Sel.Contains("80,00%"));
    }

    private static Naskah Baca(string teks) => PembacaTeks.Baca("uji", teks.Split('\n'));

    private static TabelNaskah Satu(string teks)
    {
        var tabel = Baca(teks).Tabel.ShouldHaveSingleItem();
        tabel.BerkolomPasti.ShouldBeTrue();
        return tabel;
    }
}
