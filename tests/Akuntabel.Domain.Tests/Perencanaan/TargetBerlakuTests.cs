using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Perencanaan;

public sealed class TargetBerlakuTests
{
    private static readonly Nilai TanpaTarget = Nilai.Tanpa(AlasanKosong.TidakDitargetkan);

    [Fact]
    public void An_agreement_that_sets_no_target_leaves_the_word_to_the_renja_and_the_trace_names_both()
    {
        var (berkas, indikator) = WirausahaBaru(TanpaTarget);
        Target(berkas, indikator, Nilai.Dari(5000), SumberTarget.Renstra);
        Target(berkas, indikator, Nilai.Dari(45_096), SumberTarget.Renja);

        var ukuran = PengukuranKinerja.Susun(berkas.Jadi()).Indikator.ShouldHaveSingleItem();

        ukuran.Target.Angka.ShouldBe(45_096);
        ukuran.Capaian.Angka.ShouldBe(105);
        ukuran.SumberTarget.ShouldBe(SumberTarget.Renja);
        var sumber = Sumber(ukuran.Target.Langkah);
        sumber.ShouldStartWith("Renja (versi 1), target Tahun 2018; Perjanjian Kinerja Tahun 2018 (versi 1)");
        sumber.ShouldEndWith("tidak menetapkan target (\"-\")");
    }

    [Fact]
    public void A_renja_without_a_figure_leaves_the_word_to_the_renstra()
    {
        var (berkas, indikator) = WirausahaBaru(TanpaTarget);
        Target(berkas, indikator, TanpaTarget, SumberTarget.Renja);
        Target(berkas, indikator, Nilai.Dari(45_096), SumberTarget.Renstra);
        Target(berkas, indikator, Nilai.Dari(1), SumberTarget.Iku);

        var (hasil, baris) = TargetBerlaku.Tahunan(berkas.Target, berkas.Perjanjian, berkas.Periode);

        hasil.Angka.ShouldBe(45_096);
        baris!.Sumber.ShouldBe(SumberTarget.Renstra);
    }

    [Fact]
    public void No_target_stays_no_target_when_neither_renja_nor_renstra_has_one()
    {
        var (berkas, indikator) = WirausahaBaru(TanpaTarget);
        Target(berkas, indikator, Nilai.Dari(45_096), SumberTarget.Iku);

        var (hasil, baris) = TargetBerlaku.Tahunan(berkas.Target, berkas.Perjanjian, berkas.Periode);

        hasil.Nilai.ShouldBe(TanpaTarget);
        baris!.Sumber.ShouldBe(SumberTarget.PerjanjianKinerja);
    }

    [Fact]
    public void An_agreement_that_waits_for_its_target_is_not_replaced()
    {
        var (berkas, indikator) = WirausahaBaru(Nilai.Tanpa(AlasanKosong.MenungguSumber));
        Target(berkas, indikator, Nilai.Dari(45_096), SumberTarget.Renja);

        var (hasil, _) = TargetBerlaku.Tahunan(berkas.Target, berkas.Perjanjian, berkas.Periode);

        hasil.Nilai.ShouldBe(Nilai.Tanpa(AlasanKosong.MenungguSumber));
    }

    [Fact]
    public void An_earlier_year_follows_the_same_order()
    {
        var (berkas, indikator) = WirausahaBaru(Nilai.Dari(50_000));
        berkas.TambahTarget(indikator, TanpaTarget, SumberTarget.PerjanjianKinerja, Periode.Tahunan(2017));
        berkas.TambahTarget(indikator, Nilai.Dari(40_000), SumberTarget.Renja, Periode.Tahunan(2017));
        berkas.TambahRealisasi(indikator, Nilai.Dari(42_000), Periode.Tahunan(2017));

        var banding = PerbandinganTahun.Susun(berkas.Jadi()).ShouldHaveSingleItem();

        banding.Tahun.Select(t => (t.Tahun, t.Capaian.Angka)).ShouldBe([(2017, 105m), (2018, 94.7m)]);
    }

    private static (Berkas Berkas, Indikator Indikator) WirausahaBaru(Nilai perjanjian)
    {
        var berkas = new Berkas { Periode = Periode.Tahunan(2018) };
        var indikator = berkas.TambahIndikator("Wirausaha baru");
        Target(berkas, indikator, perjanjian, SumberTarget.PerjanjianKinerja);
        berkas.TambahRealisasi(indikator, Nilai.Dari(47_351), Periode.Tahunan(2018));
        berkas.TambahPerjanjian(1, "2018-01", indikator);
        return (berkas, indikator);
    }

    private static void Target(Berkas berkas, Indikator indikator, Nilai nilai, SumberTarget sumber) =>
        berkas.TambahTarget(indikator, nilai, sumber, Periode.Tahunan(2018));

    private static string Sumber(LangkahHitung langkah) => langkah.Masukan is [var dalam] ? Sumber(dalam) : langkah.Sumber;
}
