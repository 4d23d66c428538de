using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Anggaran;

public sealed class PeringatanDiniTests
{
    private static IReadOnlyList<PeringatanAnggaran> Peringatan(
        int bulan,
        decimal? realisasi,
        decimal? fisik,
        decimal pagu = 1000
    )
    {
        var berkas = new Berkas { Periode = Periode.Bulan(2019, bulan) };
        var dokumen = berkas.TambahDokumen(1);
        var kegiatan = berkas.TambahSimpul(dokumen, "Kegiatan", pagu);
        berkas.TambahSerap(kegiatan.Identitas, realisasi, fisik);
        return [.. LembarAnggaran.Susun(berkas.Jadi())!.Peringatan.Where(p => p.Nama == "Kegiatan")];
    }

    [Fact]
    public void Five_of_twelve_months_are_41_67_percent_of_the_year() =>
        LajuSerapan.Waktu(Periode.Bulan(2019, 5), Berkas.Kebijakan_()).Angka.ShouldBe(41.67m);

    [Theory]
    // June: 50 % of the year is over.
    [InlineData(401, false, 0)]
    [InlineData(400, false, 1)]
    [InlineData(251, false, 1)]
    [InlineData(250, true, 1)]
    public void Lagging_ten_points_asks_for_attention_and_twenty_five_is_critical(decimal realisasi, bool kritis, int banyak)
    {
        var peringatan = Peringatan(6, realisasi, null);
        peringatan.Count.ShouldBe(banyak);
        peringatan.All(p => p.Jenis == JenisPeringatanAnggaran.SerapanTertinggal && p.Kritis == kritis).ShouldBeTrue();
    }

    [Theory]
    [InlineData(40, 1)]
    [InlineData(41, 0)]
    public void Fisik_twenty_points_behind_the_money_asks_for_attention(decimal fisik, int banyak) =>
        Peringatan(6, 600, fisik).Count(p => p.Jenis == JenisPeringatanAnggaran.FisikTertinggal).ShouldBe(banyak);

    [Fact]
    public void Nothing_spent_by_June_is_critical_and_not_told_twice()
    {
        Peringatan(5, null, null).ShouldBeEmpty();
        Peringatan(6, null, null).ShouldHaveSingleItem().Jenis.ShouldBe(JenisPeringatanAnggaran.BelumBergerak);
        Peringatan(6, 0, null).ShouldHaveSingleItem().Kritis.ShouldBeTrue();
    }

    [Fact]
    public void More_than_the_pagu_is_critical()
    {
        var peringatan = Peringatan(12, 1001, 100).ShouldHaveSingleItem();
        (peringatan.Jenis, peringatan.Kritis).ShouldBe((JenisPeringatanAnggaran.MelebihiPagu, true));
    }

    [Fact]
    public void A_part_without_money_is_never_warned_about() => Peringatan(12, null, null, 0).ShouldBeEmpty();
}
