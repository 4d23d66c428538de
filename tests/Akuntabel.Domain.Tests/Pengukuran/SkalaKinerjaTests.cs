using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

public sealed class SkalaKinerjaTests
{
    [Theory]
    [InlineData(91, "Sangat Tinggi")]
    [InlineData(90.99, "Tinggi")]
    [InlineData(90.5, "Tinggi")]
    [InlineData(117.05, "Sangat Tinggi")]
    [InlineData(-40, "Sangat Rendah")]
    public void A_capaian_between_the_printed_whole_numbers_has_a_band_too(double capaian, string nama) =>
        Berkas.Skala().Tentukan((decimal)capaian)!.Nama.ShouldBe(nama);

    [Fact]
    public void Every_value_falls_in_exactly_one_band_of_a_valid_scale()
    {
        var skala = Berkas.Skala();
        PemeriksaSkala.Periksa(skala).Berhasil.ShouldBeTrue();
        Gen.Decimal[-1000, 1000].Sample(angka => skala.Pita.Count(p => p.Memuat(angka)) == 1);
    }

    /// <summary>Random bands: what the validator accepts covers every value once, at the bounds too.</summary>
    [Fact]
    public void What_the_validator_accepts_has_neither_gap_nor_overlap()
    {
        var pita = Gen.Select(
            Acak.SalahSatu<decimal?>(null, 50, 75, 90),
            Gen.Bool,
            Acak.SalahSatu<decimal?>(null, 50, 75, 90),
            Gen.Bool,
            (bawah, b, atas, a) =>
                new PitaSkala
                {
                    Kode = "",
                    Nama = "x",
                    Makna = "",
                    Bawah = bawah,
                    BawahTermasuk = b,
                    Atas = atas,
                    AtasTermasuk = a,
                }
        );
        pita.List[1, 3]
            .Sample(
                daftar =>
                {
                    var pas = new decimal[] { -1000, 49, 50, 60, 75, 80, 90, 1000 }.All(x => daftar.Count(p => p.Memuat(x)) == 1);
                    return !Periksa(daftar).Berhasil || pas;
                },
                iter: 20_000
            );
    }

    [Theory]
    [InlineData(91, 90, "antara 90 dan 91")]
    [InlineData(90, 91, "antara 90 dan 91")]
    public void A_gap_and_an_overlap_are_named(int bawah, int atas, string pesan) =>
        Periksa([Berkas.Pita("", "Tinggi", bawah, null), Berkas.Pita("", "Rendah", null, atas)])
            .Pelanggaran!.Pesan.ShouldContain(pesan);

    [Fact]
    public void A_bound_that_belongs_to_nobody_or_to_both_is_named()
    {
        var tinggi = Berkas.Pita("", "Tinggi", 90, null);
        var rendah = Berkas.Pita("", "Rendah", null, 90);
        Periksa([tinggi with { BawahTermasuk = false }, rendah]).Pelanggaran!.Pesan.ShouldContain("90 tidak berkategori");
        Periksa([tinggi, rendah with { AtasTermasuk = true }]).Pelanggaran!.Pesan.ShouldContain("90 masuk dua kategori");
        Periksa([]).Berhasil.ShouldBeFalse();
    }

    private static Hasil<SkalaKinerja> Periksa(List<PitaSkala> pita)
    {
        var skala = Berkas.Skala();
        skala.Pita = pita;
        return PemeriksaSkala.Periksa(skala);
    }
}
