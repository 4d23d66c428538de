using System.Text;
using Akuntabel.Domain.Telaah;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Telaah;

/// <summary>Web pages, also as office programs save them: tags left open, scripts, hidden parts.</summary>
public sealed class PembacaHtmlTests
{
    private static Naskah Baca(string html) => BahanBerkas.Baca(Encoding.UTF8.GetBytes(html));

    [Fact]
    public void Merged_cells_keep_their_columns()
    {
        var tabel = Baca(
            "<!doctype html><table><caption>Tabel 3.1 Capaian</caption><thead><tr><th rowspan=2>No<th rowspan=2>Indikator"
                + "<th colspan=2>Tahun 2030<tr><th>Target<th>Realisasi</thead>"
                + "<tr><td rowspan='2'>1<td>A &amp; B<td>30,00<td>23,48<sup>1)</sup><tr><td>C<td>31,00<td>24,00</table>"
        )
            .Tabel.Single();

        tabel.Judul.ShouldBe("Tabel 3.1 Capaian");
        tabel
            .Baris.Select(b => string.Join('|', b.Sel))
            .ShouldBe(["No|Indikator|Tahun 2030|Tahun 2030", "||Target|Realisasi", "1|A & B|30,00|23,48", "|C|31,00|24,00"]);
    }

    [Fact]
    public void Scripts_comments_navigation_and_hidden_parts_are_no_text()
    {
        var naskah = Baca(
            "<html><head><title>x</title><style>p{}</style></head><body><nav><ul><li>Tabel 1 ... 3</ul></nav>"
                + "<script>if (1 < 2) document.write('<p>skrip</p>')</script><!-- <p>komentar</p> --><div style='display: none'>hilang<div>juga</div></div>"
                + "<h2>Bab I</h2><p>Satu&nbsp;paragraf<br>dua baris<p>5 < 6 orang<svg><text>grafik</text></svg></body></html>"
        );

        naskah.Paragraf.Select(p => p.Teks).ShouldBe(["Bab I", "Satu paragraf dua baris", "5 < 6 orang"]);
        naskah.Paragraf.First().TingkatJudul.ShouldBe(2);
    }

    [Fact]
    public void A_table_inside_a_cell_follows_its_host() =>
        Baca("<table><tr><td>luar<td><table><tr><td>1<td>2</table>isi</table>")
            .Tabel.Select(t => string.Join('|', t.Baris[0].Sel))
            .ShouldBe(["luar|isi", "1|2"]);

    [Fact]
    public void Very_deep_nesting_is_only_text()
    {
        var html = "<html>" + string.Concat(Enumerable.Repeat("<div><table><tr><td>", 50_000)) + "akhir";

        BahanBerkas.Baca(Encoding.UTF8.GetBytes(html)).Bagian.Count.ShouldBe(1);
    }
}
