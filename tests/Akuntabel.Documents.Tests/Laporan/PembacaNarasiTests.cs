using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Laporan;

public sealed class PembacaNarasiTests
{
    private static IReadOnlyList<Blok> Baca(string teks)
    {
        var berkas = new Berkas();
        var indikator = berkas.TambahIndikator("tpt_2019", Polaritas.Minimalkan);
        berkas.TambahPerjanjian(1, "2019-01", indikator);
        berkas.TambahTarget(indikator, Nilai.Dari(6.10m), SumberTarget.PerjanjianKinerja, Periode.Tahunan(2019));
        berkas.TambahRealisasi(indikator, Nilai.Dari(5.06m), Periode.Tahunan(2019));
        return PembacaNarasi.Baca(teks, new RujukanBesaran(new BahanLaporan(berkas.Jadi())));
    }

    private static string Polos(string teks) =>
        string.Join("\n", Baca(teks).OfType<Blok.Paragraf>().Select(p => Inline.Polos(p.Isi)));

    [Theory]
    [InlineData("Capaian {{capaian:tpt_2019}} tahun ini.", "Capaian 117,05% tahun ini.")]
    [InlineData("**{{ realisasi:tpt_2019|1 }}** dan {{target:tpt_2019}}", "5,1% dan 6,10%")]
    [InlineData("{{capaian:salah}}", "⟦capaian:salah⟧")]
    [InlineData("{{}} {tunggal} {{tak tutup", "{{}} {tunggal} {{tak tutup")]
    [InlineData("{{capaian:{{capaian:tpt_2019}}}}", "{{capaian:117,05%}}")]
    public void Live_references_become_figures_and_unknown_ones_are_shown(string teks, string harapan) =>
        Polos(teks).ShouldBe(harapan);

    [Theory]
    [InlineData("<b>tebal</b> <script>alert(1)</script>", "<b>tebal</b> <script>alert(1)</script>")]
    [InlineData("sebelum ![gambar](http://contoh.invalid/a.png) sesudah", "sebelum  sesudah")]
    [InlineData("[tautan](javascript:alert)", "tautan")]
    [InlineData("a \\* b &amp; c", "a * b & c")]
    public void Html_stands_as_text_and_pictures_are_dropped(string teks, string harapan) => Polos(teks).ShouldBe(harapan);

    [Fact]
    public void Emphasis_lists_headings_and_quotations_keep_their_form()
    {
        var blok = Baca("# Judul\n\nSatu **dua** *tiga*\n\n1. a\n   - b\n2. c\n\n> kutipan");

        blok[0].ShouldBeOfType<Blok.Paragraf>().SubJudul.ShouldBeTrue();
        blok[1]
            .ShouldBeOfType<Blok.Paragraf>()
            .Isi.OfType<Inline.Teks>()
            .Select(t => (t.Isi, t.Tebal, t.Miring))
            .ShouldBe([("Satu ", false, false), ("dua", true, false), (" ", false, false), ("tiga", false, true)]);
        blok[2]
            .ShouldBeOfType<Blok.Daftar>()
            .Butir.Select(b => (Inline.Polos(b.Isi), b.Tingkat, b.Nomor))
            .ShouldBe([("a", 0, 1), ("b", 1, null), ("c", 0, 2)]);
        blok[3].ShouldBeOfType<Blok.Paragraf>().Menjorok.ShouldBeTrue();
    }

    [Fact]
    public void A_hundred_thousand_signs_are_read() => Polos(new string('x', 100_000)).Length.ShouldBe(100_000);
}
