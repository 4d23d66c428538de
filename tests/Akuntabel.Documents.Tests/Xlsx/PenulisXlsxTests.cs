using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Tests.Laporan;
using Akuntabel.Documents.Xlsx;
using Akuntabel.Domain.Pelaporan.Tabel;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Xlsx.BagianXlsx;

namespace Akuntabel.Documents.Tests.Xlsx;

public sealed class PenulisXlsxTests
{
    private static Blok.Tabel Bertabel(string judul, params IReadOnlyList<Sel> sel) =>
        new(
            new TabelLaporan
            {
                Kunci = judul,
                Judul = judul,
                Kolom = [.. sel.Select((_, i) => new KolomTabel($"Kolom {i}", "", RataTeks.Kiri, 10))],
                Baris = [new BarisTabel(JenisBaris.Isi, sel)],
            },
            null,
            "tabel-" + judul
        );

    [Theory]
    [InlineData("Teks biasa")]
    [InlineData(DokumenUji.Jahat)]
    public void Every_table_gives_a_valid_sheet(string teks) =>
        Galat(PenulisXlsx.Tulis(DokumenUji.Buat(draf: true, teks))).ShouldBeEmpty();

    [Fact]
    public void A_report_without_tables_still_gives_a_valid_file()
    {
        var isi = PenulisXlsx.Tulis(DokumenUji.Buat() with { Isi = [new Blok.Sampul()] });

        Galat(isi).ShouldBeEmpty();
        Nama(isi).ShouldBe(["Daftar"]);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        PenulisXlsx.Tulis(DokumenUji.Buat()).ShouldBe(PenulisXlsx.Tulis(DokumenUji.Buat()));

    [Fact]
    public void The_first_sheet_links_to_every_table()
    {
        var isi = PenulisXlsx.Tulis(DokumenUji.Buat());

        Nama(isi).ShouldBe(["Daftar", "1.1 Tabel contoh", "2.1 Tabel lebar"]);
        Lembar(isi, 1)
            .Descendants(X + "hyperlink")
            .Select(t => t.Attribute("location")!.Value)
            .ShouldBe(["'1.1 Tabel contoh'!A1", "'2.1 Tabel lebar'!A1"]);
    }

    [Fact]
    public void Sheet_names_are_short_legal_and_unique()
    {
        var panjang = new string('x', 40);
        var isi = PenulisXlsx.Tulis(
            DokumenUji.Buat(
                tambahan:
                [
                    Bertabel("a/b:c*[d]?\\e", Sel.Hampa),
                    Bertabel("'kutip'", Sel.Hampa),
                    Bertabel(panjang, Sel.Hampa),
                    Bertabel(panjang.ToUpperInvariant(), Sel.Hampa),
                    Bertabel("daftar", Sel.Hampa),
                    Bertabel("\u0001", Sel.Hampa),
                ]
            )
        );

        Nama(isi)
            .Skip(3)
            .ShouldBe(["a b c d e", "kutip", new string('x', 31), new string('X', 27) + " (2)", "daftar (2)", "Tabel"]);
        Galat(isi).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://contoh\")")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public void Text_that_looks_like_a_formula_stays_text(string teks)
    {
        var isi = PenulisXlsx.Tulis(DokumenUji.Buat(tambahan: Bertabel("Rumus", new Sel.Teks(teks))));
        var sel = SelDi(Lembar(isi, 4), "A5");

        sel.Attribute("t")!.Value.ShouldBe("inlineStr");
        sel.Value.ShouldBe(teks);
        Xf(Bagian(isi, "xl/styles.xml"), sel).Attribute("quotePrefix")!.Value.ShouldBe("1");
        Lembar(isi, 4).Descendants(X + "f").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("1234567.891", 2, "", "#,##0.00")]
    [InlineData("0.5", 0, "", "#,##0")]
    [InlineData("101.19", 2, "%", "#,##0.00\"%\"")]
    [InlineData("23.970", null, " UMKM", "#,##0.00\" UMKM\"")]
    [InlineData("30", null, "", "#,##0")]
    public void A_figure_stays_a_number_with_the_decimals_of_its_cell(string angka, int? desimal, string akhiran, string kode)
    {
        var besar = decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture);
        var isi = PenulisXlsx.Tulis(
            DokumenUji.Buat(tambahan: Bertabel("Angka", new Sel.Angka(besar, new FormatAngka(desimal, akhiran))))
        );
        var sel = SelDi(Lembar(isi, 4), "A5");

        sel.Attribute("t").ShouldBeNull();
        sel.Element(X + "v")!.Value.ShouldBe(angka);
        Format(isi, sel).ShouldBe(kode);
    }

    [Fact]
    public void An_amount_shows_its_cents_only_when_it_has_them()
    {
        var isi = PenulisXlsx.Tulis(
            DokumenUji.Buat(
                tambahan: Bertabel("Uang", new Sel.Angka(1500m, FormatAngka.Uang), new Sel.Angka(1500.25m, FormatAngka.Uang))
            )
        );

        Format(isi, SelDi(Lembar(isi, 4), "A5")).ShouldBe("#,##0");
        Format(isi, SelDi(Lembar(isi, 4), "B5")).ShouldBe("#,##0.00");
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_cut_and_says_so()
    {
        var isi = PenulisXlsx.Tulis(DokumenUji.Buat(tambahan: Bertabel("Panjang", new Sel.Teks(new string('a', 100_000)))));
        var teks = SelDi(Lembar(isi, 4), "A5").Value;

        teks.Length.ShouldBe(32_767);
        teks.ShouldEndWith("(terpotong, selengkapnya ada di laporan DOCX)");
        Galat(isi).ShouldBeEmpty();
    }

    [Fact]
    public void Two_thousand_rows_are_written_whole_and_heading_rows_stay_in_sight()
    {
        var isi = PenulisXlsx.Tulis(
            DokumenUji.Buat(tambahan: new Blok.Tabel(DokumenUji.Tabel("baris", 2_000), null, "tabel-besar"))
        );
        var lembar = Lembar(isi, 4);

        lembar.Descendants(X + "row").Count(b => (int)b.Attribute("r")! > 5).ShouldBeGreaterThanOrEqualTo(2_001);
        lembar.Descendants(X + "pane").Single().Attribute("ySplit")!.Value.ShouldBe("5");
        Galat(isi).ShouldBeEmpty();
    }

    [Fact]
    public void The_sheet_of_a_table_is_as_approved() =>
        Golden.Disetujui.Periksa("lembar-contoh", Lembar(PenulisXlsx.Tulis(DokumenUji.Buat()), 2));
}
