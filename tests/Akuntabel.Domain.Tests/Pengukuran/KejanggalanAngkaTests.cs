using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

/// <summary>Figures that ask for a reason, with the default threshold of 50 percent.</summary>
public sealed class KejanggalanAngkaTests
{
    [Theory]
    [InlineData(149, 100, false)]
    [InlineData(150, 100, true)]
    [InlineData(51, 100, false)]
    [InlineData(50, 100, true)]
    [InlineData(100, 100, true)]
    [InlineData(0, 0, false)]
    [InlineData(7, 0, false)]
    [InlineData(-1, 0, true)]
    public void A_leap_a_copy_and_a_negative_figure_ask_for_a_reason(int sekarang, int sebelum, bool janggal) =>
        (KejanggalanAngka.Cari(Nilai.Dari(sekarang), Nilai.Dari(sebelum), Berkas.Kebijakan_()) is not null).ShouldBe(janggal);

    [Fact]
    public void The_thresholds_are_data()
    {
        var longgar = Berkas.Kebijakan_(k => (k.BatasLonjakan, k.SalinanMintaAlasan) = (200, false));
        KejanggalanAngka.Cari(Nilai.Dari(250), Nilai.Dari(100), longgar).ShouldBeNull();
        KejanggalanAngka.Cari(Nilai.Dari(300), Nilai.Dari(100), longgar).ShouldNotBeNull();
        KejanggalanAngka.Cari(Nilai.Dari(100), Nilai.Dari(100), longgar).ShouldBeNull();
    }

    [Fact]
    public void The_first_period_and_an_absence_are_never_odd()
    {
        KejanggalanAngka.Cari(Nilai.Dari(9), null, Berkas.Kebijakan_()).ShouldBeNull();
        KejanggalanAngka.Cari(Nilai.Tanpa(AlasanKosong.MenungguSumber), Nilai.Dari(1), Berkas.Kebijakan_()).ShouldBeNull();
    }
}
