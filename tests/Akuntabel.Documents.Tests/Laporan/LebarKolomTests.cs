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
        LebarKolom.Bagi(panjang, TeksKosong.Bawaan, LebarTegak).Sum().ShouldBe(LebarTegak);
    }
}
