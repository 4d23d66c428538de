using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan.Tabel;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Laporan;

/// <summary>Widths of columns on paper.</summary>
public sealed class LebarKolomTests
{
    private const int LebarTegak = 9071;

    private static TabelLaporan Tabel(KolomTabel[] kolom, params string[] sel) =>
        new()
        {
            Kunci = "uji",
            Judul = "Uji",
            Kolom = kolom,
            Baris = [new BarisTabel(JenisBaris.Isi, [.. sel.Select(t => new Sel.Teks(t))])],
        };

    [Fact]
    public void A_heading_over_one_narrow_column_is_not_broken()
    {
        var tabel = Tabel(
            [new("Indikator", "", RataTeks.Kiri, 30), new("2021", "Target", RataTeks.Kanan, 8)],
            "Persentase koperasi",
            "5"
        );
        var berpasangan = Tabel(
            [
                new("Indikator", "", RataTeks.Kiri, 30),
                new("2020", "Target", RataTeks.Kanan, 8),
                new("2021", "Target", RataTeks.Kanan, 8),
            ],
            "Persentase koperasi",
            "5",
            "6"
        );

        LebarKolom
            .Terkecil(tabel, TeksKosong.Bawaan)[1]
            .ShouldBeGreaterThan(LebarKolom.Terkecil(berpasangan, TeksKosong.Bawaan)[1]);
    }

    [Fact]
    public void A_long_text_asks_for_width_and_lays_the_table_across_when_it_must()
    {
        KolomTabel[] kolom = [.. Enumerable.Range(1, 7).Select(i => new KolomTabel($"Kolom {i}", "", RataTeks.Kiri, 20))];
        var kalimat = string.Join(' ', Enumerable.Repeat("keterangan", 60));

        var pendek = Tabel(kolom, [.. Enumerable.Repeat("keterangan pendek", 7)]);
        var panjang = Tabel(kolom, [.. Enumerable.Repeat(kalimat, 7)]);

        LebarKolom.Melebihi(pendek, TeksKosong.Bawaan, LebarTegak).ShouldBeFalse();
        LebarKolom.Melebihi(panjang, TeksKosong.Bawaan, LebarTegak).ShouldBeTrue();
        LebarKolom.Bagi(panjang, TeksKosong.Bawaan, LebarTegak).Lebar.Sum().ShouldBe(LebarTegak);
    }

    [Fact]
    public void What_is_left_goes_where_it_lowers_the_rows()
    {
        var panjang = string.Join(' ', Enumerable.Repeat("keterangan", 12));
        var tabel = Tabel(
            [new("Pendek", "", RataTeks.Kiri, 30), new("Panjang", "", RataTeks.Kiri, 30), new("Angka", "", RataTeks.Kanan, 30)],
            "Dinas",
            panjang,
            "1.000.000"
        );

        var lebar = LebarKolom.Bagi(tabel, TeksKosong.Bawaan, LebarTegak).Lebar;

        lebar[1].ShouldBeGreaterThan(3 * lebar[0]);
        lebar[1].ShouldBeGreaterThan(3 * lebar[2]);
    }

    [Fact]
    public void Tables_of_the_same_columns_that_follow_one_another_lie_alike()
    {
        KolomTabel[] kolom = [.. Enumerable.Range(1, 7).Select(i => new KolomTabel($"Kolom {i}", "", RataTeks.Kiri, 20))];
        var kalimat = string.Join(' ', Enumerable.Repeat("keterangan", 60));
        var dokumen = DokumenUji.Buat() with
        {
            Isi =
            [
                new Blok.Tabel(Tabel(kolom, [.. Enumerable.Repeat("pendek", 7)]), null, "t1"),
                new Blok.Tabel(Tabel(kolom, [.. Enumerable.Repeat(kalimat, 7)]), null, "t2"),
                new Blok.Tabel(Tabel([.. kolom.Skip(3)], [.. Enumerable.Repeat("pendek", 4)]), null, "t3"),
            ],
        };

        PembagiHalaman.Bagi(dokumen, LebarTegak).Select(b => (b.Lanskap, b.Isi.Count)).ShouldBe([(true, 2), (false, 1)]);
    }

    [Fact]
    public void Words_joined_by_slashes_may_end_a_line_after_a_long_part_and_are_read_as_before()
    {
        var terpenggal = PemenggalGaris.Sisipkan("Standar Nasional/Provinsi/Kabupaten/Kota 31/132");

        terpenggal.Split(PemenggalGaris.Tanda).ShouldBe(["Standar Nasional/Provinsi/", "Kabupaten/", "Kota 31/132"]);
        PemenggalGaris.Sisipkan("dan/atau").ShouldBe("dan/atau");
    }
}
