using System.Globalization;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

/// <summary>Cases an evaluator can check with a pocket calculator.</summary>
public sealed class CapaianTests
{
    // polaritas | target | realisasi | capaian
    [Theory]
    [InlineData("maksimalkan", "30", "23.48", "78.27")]
    [InlineData("maksimalkan", "23.97", "24.82", "103.55")]
    [InlineData("maksimalkan", "10", "10.23", "102.30")]
    [InlineData("maksimalkan", "20", "17", "85")]
    [InlineData("maksimalkan", "30", "0", "0")]
    [InlineData("maksimalkan", "10", "-5", "-50")]
    [InlineData("maksimalkan", "-10", "-5", "150")]
    [InlineData("minimalkan", "6.10", "5.06", "117.05")]
    [InlineData("minimalkan", "2.5", "2.38", "104.80")]
    [InlineData("minimalkan", "3.10", "3.15", "98.39")]
    [InlineData("minimalkan", "5", "12", "-40")]
    [InlineData("minimalkan", "5", "0", "200")]
    [InlineData("rentang", "0", "85", "100")]
    [InlineData("rentang", "0", "80", "100")]
    [InlineData("rentang", "0", "60", "75")]
    [InlineData("rentang", "0", "99", "90")]
    public void Capaian_follows_polarity(string polaritas, string target, string realisasi, string capaian) =>
        Hitung(polaritas, target, realisasi).Angka.ShouldBe(D(capaian));

    [Fact]
    public void A_zero_target_gives_no_number_unless_the_policy_says_so()
    {
        Hitung("maksimalkan", "0", "5").Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.TargetNol));
        Hitung("minimalkan", "0", "0").Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.TargetNol));
        var nol = Berkas.Kebijakan_(k => k.TargetNol = PerlakuanTargetNol.NolTercapai);
        Hitung("minimalkan", "0", "0", nol).Angka.ShouldBe(100);
        Hitung("minimalkan", "0", "2", nol).Angka.ShouldBe(0);
        Hitung("maksimalkan", "0", "2", nol).Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.TargetNol));
    }

    [Fact]
    public void The_short_formula_is_used_only_when_the_policy_chooses_it()
    {
        var pendek = Berkas.Kebijakan_(k => k.RumusMinimalkan = RumusMinimalkan.Pendek);
        Hitung("minimalkan", "6.10", "5.06", pendek).Angka.ShouldBe(120.55m);
        Hitung("minimalkan", "5", "0", pendek).Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.PenyebutNol));
        pendek.RealisasiNol = PerlakuanRealisasiNol.Seratus;
        Hitung("minimalkan", "5", "0", pendek).Angka.ShouldBe(100);
    }

    [Theory]
    [InlineData("BB", "B", "80")]
    [InlineData("B", "BB", "125")]
    [InlineData("A", "A", "100")]
    public void Letters_are_compared_by_rank_and_both_stand_in_the_trace(string target, string realisasi, string capaian)
    {
        var hasil = Capaian.Hitung(
            Polaritas.Maksimalkan,
            Langkah(new Nilai.Huruf("AKIP", target)),
            Langkah(new Nilai.Huruf("AKIP", realisasi)),
            Berkas.Kebijakan_(),
            Berkas.Akip()
        );
        hasil.Angka.ShouldBe(D(capaian));
        hasil.Langkah.Uraian.ShouldStartWith($"{realisasi} terhadap {target}");
    }

    [Theory]
    [InlineData("70.01", "100")]
    [InlineData("70", "80")]
    [InlineData("95.5", "140")]
    public void A_score_becomes_its_letter_when_the_target_is_a_letter(string skor, string capaian)
    {
        // target BB = 5; above 70 is BB (5), up to 70 is B (4), above 90 is AA (7)
        var hasil = Capaian.Hitung(
            Polaritas.Maksimalkan,
            Langkah(new Nilai.Huruf("AKIP", "BB")),
            Langkah(Nilai.Dari(D(skor))),
            Berkas.Kebijakan_(),
            Berkas.Akip()
        );
        hasil.Angka.ShouldBe(D(capaian));
    }

    [Fact]
    public void An_unknown_letter_is_no_figure() =>
        Capaian
            .Hitung(
                Polaritas.Maksimalkan,
                Langkah(new Nilai.Huruf("IKM", "A")),
                Langkah(new Nilai.Huruf("AKIP", "A")),
                Berkas.Kebijakan_(),
                Berkas.Akip()
            )
            .Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.TidakBerlaku));

    [Fact]
    public void An_absence_keeps_its_reason() =>
        Capaian
            .Hitung(
                Polaritas.Maksimalkan,
                Langkah(Nilai.Dari(10)),
                Langkah(Nilai.Tanpa(AlasanKosong.MenungguSumber)),
                Berkas.Kebijakan_()
            )
            .Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.MenungguSumber));

    [Fact]
    public void Figures_at_the_edge_of_the_range_do_not_throw() =>
        Hitung("maksimalkan", "0.0000000001", "999999999999999999").Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.DiLuarJangkauan));

    [Fact]
    public void Full_rounding_keeps_all_decimals()
    {
        var penuh = Berkas.Kebijakan_(k => k.Pembulatan = Pembulatan.Penuh);
        PembulatanAngka.Cetak(Hitung("maksimalkan", "30", "23.484848", penuh).Angka!.Value, 2).ShouldBe(78.28m);
    }

    private static HasilHitung Hitung(string polaritas, string target, string realisasi, KebijakanPengukuran? kebijakan = null) =>
        Capaian.Hitung(
            polaritas switch
            {
                "maksimalkan" => Polaritas.Maksimalkan,
                "minimalkan" => Polaritas.Minimalkan,
                _ => Polaritas.Rentang(80, 90),
            },
            Langkah(Nilai.Dari(D(target))),
            Langkah(Nilai.Dari(D(realisasi))),
            kebijakan ?? Berkas.Kebijakan_()
        );

    private static LangkahHitung Langkah(Nilai nilai) => LangkahHitung.DariMasukan("Masukan", nilai, "contoh");

    private static decimal D(string angka) => decimal.Parse(angka, CultureInfo.InvariantCulture);
}
