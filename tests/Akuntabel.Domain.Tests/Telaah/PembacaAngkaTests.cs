using Akuntabel.Domain.Telaah;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Telaah;

/// <summary>Printed numbers in both styles, with money, percent and units, and damaged by scanning.</summary>
public sealed class PembacaAngkaTests
{
    [Theory]
    [InlineData("1.234,56", "1234.56", false)]
    [InlineData("1,234.56", "1234.56", false)]
    [InlineData("85%", "85", false)]
    [InlineData("99,5 %", "99.5", false)]
    [InlineData("Rp. 4.424.198.783,-", "4424198783", false)]
    [InlineData("Rp4.424.198.783,00", "4424198783", false)]
    [InlineData("0.35", "0.35", false)]
    [InlineData("45.096", "45096", false)]
    [InlineData("160 org", "160", false)]
    [InlineData("-20,29", "-20.29", false)]
    [InlineData("+5,14", "5.14", false)]
    [InlineData("+1.250", "1250", false)]
    [InlineData("139502.530", "139502530", true)]
    [InlineData("3.181.058332", "3181058332", true)]
    [InlineData("106. 985.800", "106985800", true)]
    [InlineData("29.947 800", "29947800", true)]
    public void Angka_dibaca_sebagaimana_dimaksud(string tercetak, string nilai, bool rusak)
    {
        var angka = PembacaAngka.Sel(tercetak);

        angka.ShouldNotBeNull();
        angka.Nilai.ShouldBe(decimal.Parse(nilai, System.Globalization.CultureInfo.InvariantCulture));
        angka.Rusak.ShouldBe(rusak);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("N/A")]
    [InlineData("nihil")]
    [InlineData("Baik (B)")]
    public void Yang_bukan_angka_tidak_dibaca(string tercetak) => PembacaAngka.Sel(tercetak).ShouldBeNull();

    [Theory]
    [InlineData("TARGET KINERJA 2o22 | 2O23", "TARGET KINERJA 2022 | 2023")]
    [InlineData("KATEG0RI", "KATEGORI")]
    [InlineData("rea1isasi 2023", "reaIisasi 2023")]
    [InlineData("luas 2o ha di km 2o5", "luas 2o ha di km 2o5")]
    public void Huruf_di_dalam_tahun_dan_angka_di_dalam_kata_dikembalikan(string teks, string seharusnya) =>
        HurufKata.Betulkan(teks).ShouldBe(seharusnya);

    [Fact]
    public void Dua_kolom_tidak_digabung_menjadi_satu_angka() =>
        PembacaAngka.Semua("72 100 2%").Select(a => a.Nilai).ShouldBe([72m, 100m, 2m]);

    [Fact]
    public void Teks_apa_pun_tidak_menggagalkan_pembacaan() =>
        Gen.String[Gen.Char["0123456789.,- %Rp()/x\t"], 0, 60]
            .Sample(
                teks =>
                {
                    PembacaAngka.Sel(teks);
                    return PembacaAngka.Semua(teks).All(a => a.Posisi >= 0 && a.Posisi < teks.Length);
                },
                iter: 5_000
            );
}
