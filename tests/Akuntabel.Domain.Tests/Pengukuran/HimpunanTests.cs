using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Pengukuran;

public sealed class HimpunanTests
{
    [Fact]
    public void A_percentage_is_formed_from_accumulated_components_not_from_percentages()
    {
        // TW1 20/100, TW2 30/80: 50/180 = 27,78, not the mean of 20 and 37,5
        var berkas = new Berkas { Periode = Periode.Triwulan(2019, 2) };
        var indikator = berkas.TambahIndikator("penempatan", rumus: "ditempatkan / pencaker * 100");
        berkas.TambahUnsur("ditempatkan", CaraHimpun.Jumlah, ("2019-TW1", 20), ("2019-TW2", 30));
        berkas.TambahUnsur("pencaker", CaraHimpun.Jumlah, ("2019-TW1", 100), ("2019-TW2", 80));
        var ukuran = PengukurIndikator.Ukur(new(berkas.Jadi()), indikator);
        ukuran.Realisasi.Angka.ShouldBe(27.78m);
    }

    [Theory]
    [InlineData(CaraHimpun.Jumlah, 60)]
    [InlineData(CaraHimpun.PosisiAkhir, 30)]
    [InlineData(CaraHimpun.RataRata, 20)]
    public void Each_way_of_accumulating_joins_quarters_into_a_year(CaraHimpun cara, int hasil)
    {
        var (unsur, nilai) = Unsur(cara, ("2019-TW1", 10), ("2019-TW2", 20), ("2019-TW3", 30));
        Himpunan.Hitung(unsur, nilai, Periode.Triwulan(2019, 3)).Angka.ShouldBe(hasil);
    }

    [Fact]
    public void A_sum_with_a_missing_quarter_is_not_made_up()
    {
        var (unsur, nilai) = Unsur(CaraHimpun.Jumlah, ("2019-TW2", 20));
        Himpunan.Hitung(unsur, nilai, Periode.Triwulan(2019, 2)).Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.BelumDiukur));
    }

    [Fact]
    public void Months_join_into_a_quarter_and_a_yearly_row_goes_before_them()
    {
        var (unsur, nilai) = Unsur(
            CaraHimpun.Jumlah,
            ("2019-01", 1),
            ("2019-02", 2),
            ("2019-03", 3),
            ("2019", 99),
            ("2018-01", 7)
        );
        Himpunan.Hitung(unsur, nilai, Periode.Triwulan(2019, 1)).Angka.ShouldBe(6);
        Himpunan.Hitung(unsur, nilai, Periode.Tahunan(2019)).Angka.ShouldBe(99);
    }

    [Fact]
    public void A_yearly_component_is_known_only_when_the_year_ends()
    {
        var (unsur, nilai) = Unsur(CaraHimpun.Tahunan, ("2019", 99));
        Himpunan.Hitung(unsur, nilai, Periode.Triwulan(2019, 3)).Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.BelumDiukur));
        Himpunan.Hitung(unsur, nilai, Periode.Triwulan(2019, 4)).Angka.ShouldBe(99);
        Himpunan.Hitung(unsur, nilai, Periode.Tahunan(2019)).Angka.ShouldBe(99);
    }

    private static (UnsurData, List<NilaiUnsur>) Unsur(CaraHimpun cara, params (string, decimal)[] isian)
    {
        var berkas = new Berkas();
        return (berkas.TambahUnsur("unsur", cara, isian), berkas.NilaiUnsur);
    }
}
