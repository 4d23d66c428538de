using Akuntabel.Domain.Pengukuran;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

/// <summary>Numbers as people type them: read when they mean one thing, refused when they may mean two.</summary>
public sealed class PembacaIsianTests
{
    [Theory]
    [InlineData("1.234,5", 2, "1234.5")]
    [InlineData("1,234.5", 2, "1234.5")]
    [InlineData("1.234.567", 2, "1234567")]
    [InlineData("1,234,567", 0, "1234567")]
    [InlineData("1.234", 0, "1234")]
    [InlineData("12,5", 2, "12.5")]
    [InlineData("12.5", 2, "12.5")]
    [InlineData("0.123", 2, "0.123")]
    [InlineData("1234,567", 2, "1234.567")]
    [InlineData(" 47.797.383.121 ", 0, "47797383121")]
    [InlineData("Rp 1.500.000", 0, "1500000")]
    [InlineData("23,48%", 2, "23.48")]
    [InlineData("-3", 0, "-3")]
    [InlineData("−3,5", 1, "-3.5")]
    [InlineData("0", 0, "0")]
    public void Is_read(string teks, int desimal, string angka) =>
        PembacaIsian.Baca(teks, desimal).Isi.ShouldBe(decimal.Parse(angka, System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData(null)]
    public void Empty_is_no_figure(string? teks) => PembacaIsian.Baca(teks, 2).Isi.ShouldBeNull();

    [Theory]
    [InlineData("12abc")]
    [InlineData("nihil")]
    [InlineData("1.2.3")]
    [InlineData("1.23,4,5")]
    [InlineData("12,34.5")]
    [InlineData("1..000")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("--5")]
    [InlineData("1e5")]
    [InlineData("١٢")] // digits of another script
    [InlineData("１２")]
    [InlineData("(5)")]
    [InlineData("=SUM(A1)")]
    public void Is_no_number(string teks) => PembacaIsian.Baca(teks, 2).Pelanggaran.ShouldBeOfType<BukanAngka>();

    [Fact]
    public void The_example_of_a_whole_number_shows_no_decimals() =>
        PembacaIsian.Baca("12abc", 0).Pelanggaran!.Pesan.ShouldNotContain("1.234,5");

    [Theory]
    [InlineData("1.234", 2, "1234", "1,2340")]
    [InlineData("1,234", 2, "1234", "1,2340")]
    [InlineData("1,234", 0, "1234", "1,2340")]
    public void What_may_be_two_numbers_is_refused_with_both(string teks, int desimal, string ribuan, string pecahan)
    {
        var ganda = PembacaIsian.Baca(teks, desimal).Pelanggaran.ShouldBeOfType<AngkaBermaknaGanda>();
        (ganda.Ribuan, ganda.Desimal).ShouldBe((ribuan, pecahan));
        PembacaIsian.Baca(ganda.Ribuan, desimal).Isi.ShouldBe(1234m);
    }

    [Fact]
    public void A_count_has_no_decimals_and_digits_have_an_end()
    {
        PembacaIsian.Baca("12,5", 0).Pelanggaran.ShouldBeOfType<AngkaHarusBulat>();
        PembacaIsian.Baca(new string('9', 18), 0).Pelanggaran.ShouldBeOfType<AngkaTerlaluPanjang>();
        PembacaIsian.Baca("0,12345678901", 2).Pelanggaran.ShouldBeOfType<AngkaTerlaluPanjang>();
        PembacaIsian.Baca(new string('9', 10_000), 0).Pelanggaran.ShouldBeOfType<BukanAngka>();
    }
}
