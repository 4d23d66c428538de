using System.Text;
using Akuntabel.Documents.Bagan;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Html;
using Akuntabel.Documents.Laporan;
using Akuntabel.Documents.Tests.Laporan;
using Akuntabel.Domain.Pelaporan.Gambar;
using Shouldly;
using Xunit;
using static Akuntabel.Documents.Tests.Docx.BagianDocx;

namespace Akuntabel.Documents.Tests.Docx;

/// <summary>Trees laid out on paper and drawn.</summary>
public sealed class BaganTests
{
    private static KotakBagan Kotak(string teks, params IReadOnlyList<KotakBagan> anak) =>
        new("Sasaran", teks, GayaKotak.Biasa, anak);

    /// <summary>A root with branches of equal size, numbered through.</summary>
    private static ModelBagan Model(int cabang, int perCabang, string kata = "Meningkatnya kualitas koperasi") =>
        new()
        {
            Kunci = "uji",
            Judul = "Pohon kinerja",
            Uraian = "Bagan uji.",
            Akar = Kotak(
                "Akar",
                [
                    .. Enumerable
                        .Range(1, cabang)
                        .Select(c =>
                            Kotak($"{kata} {c}", [.. Enumerable.Range(1, perCabang).Select(i => Kotak($"{kata} {c}.{i}"))])
                        ),
                ]
            ),
        };

    private static DokumenLaporan Dokumen(ModelBagan model) =>
        DokumenUji.Buat(
            tambahan:
            [
                .. TataBagan
                    .Susun(model)
                    .Select(
                        (h, i) =>
                            new Blok.Bagan(h, model.Judul, model.Uraian, new NomorObjek("Gambar", "", i + 1), $"gambar-uji-{i}")
                            {
                                Akar = i == 0 ? model.Akar : null,
                            }
                    ),
            ]
        );

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(4, 5, 1)]
    [InlineData(8, 6, 1)]
    public void A_small_tree_stands_on_one_page(int cabang, int perCabang, int halaman) =>
        TataBagan.Susun(Model(cabang, perCabang)).Count.ShouldBe(halaman);

    [Theory]
    [InlineData(20, 14)]
    [InlineData(1, 300)]
    [InlineData(300, 0)]
    [InlineData(3, 100)]
    public void Three_hundred_nodes_are_split_and_every_one_is_drawn_inside_its_page(int cabang, int perCabang)
    {
        var model = Model(cabang, perCabang);
        var halaman = TataBagan.Susun(model);

        var tercetak = halaman
            .SelectMany(h => h.Kotak)
            .Select(k => string.Join(' ', k.Baris.Where(b => !b.Kecil).Select(b => b.Isi)));
        tercetak.ToHashSet().SetEquals(model.Akar.DiriDanKeturunan().Select(k => k.Teks)).ShouldBeTrue();
        halaman.ShouldAllBe(h =>
            h.Tinggi <= 8200 && h.Kotak.All(k => k.X >= 0 && k.X + k.Lebar <= h.Lebar && k.Bawah <= h.Tinggi)
        );
    }

    [Theory]
    [InlineData(6, 5)]
    [InlineData(20, 14)]
    public void No_box_covers_another(int cabang, int perCabang)
    {
        foreach (var halaman in TataBagan.Susun(Model(cabang, perCabang)))
        {
            foreach (var (satu, i) in halaman.Kotak.Select((k, i) => (k, i)))
            {
                halaman
                    .Kotak.Skip(i + 1)
                    .ShouldAllBe(k =>
                        k.X >= satu.X + satu.Lebar || satu.X >= k.X + k.Lebar || k.Y >= satu.Bawah || satu.Y >= k.Bawah
                    );
            }
        }
    }

    [Theory]
    [InlineData("Meningkatnya kualitas")]
    [InlineData(DokumenUji.Jahat)]
    public void A_diagram_gives_a_valid_file_with_a_text_alternative(string kata)
    {
        var isi = PenulisDocx.Tulis(Dokumen(Model(12, 20, kata)));

        Galat(isi).ShouldBeEmpty();
        Bagian(isi)
            .Descendants()
            .Count(e => e.Name.LocalName == "docPr" && e.Attribute("descr")?.Value == "Bagan uji.")
            .ShouldBe(TataBagan.Susun(Model(12, 20, kata)).Count);
    }

    [Fact]
    public void On_screen_the_tree_is_drawn_and_also_listed()
    {
        var html = Encoding.UTF8.GetString(PenulisHtml.Tulis(Dokumen(Model(3, 2, DokumenUji.Jahat))));

        html.ShouldContain("<desc id=\"gambar-uji-0-d\">Bagan uji.</desc>");
        html.ShouldContain("Isi bagan sebagai daftar");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("style=");
    }

    [Fact]
    public void A_word_longer_than_a_box_is_cut_and_none_of_it_lost()
    {
        var kotak = TataBagan.Susun(Model(6, 0, new string('m', 300))).Single().Kotak;

        string.Concat(kotak[1].Baris.Where(b => !b.Kecil).Select(b => b.Isi.Trim()))
            .Replace(" ", "")
            .ShouldBe(new string('m', 300) + "1");
    }
}
