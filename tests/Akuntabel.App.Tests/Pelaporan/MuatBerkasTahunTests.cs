using Akuntabel.App.Organisasi;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Pelaporan;

/// <summary>A year's file holds what its agency recorded for it, and nothing of anybody else's.</summary>
public sealed class MuatBerkasTahunTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task It_holds_the_period_of_the_agency_and_of_no_other(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        var satu = await DuniaContoh.TanamAsync(uji, 1, "satu", 2019);
        await DuniaContoh.TanamAsync(uji, 2, "dua", 2019);

        await using var sesi = uji.Sesi();
        var hasil = await sesi.Ambil<MuatBerkasTahun>().JalankanAsync("satu", Periode.Tahunan(2019), Batal);

        var b = hasil.Isi;
        (b.Pemda.Id, b.PerangkatDaerah.Slug, b.Periode).ShouldBe((1, "satu", Periode.Tahunan(2019)));
        b.Skala.Kunci.ShouldBe(b.Kebijakan.SkalaKinerjaKunci);
        b.Unit.Select(u => u.Kunci).ShouldBe(["kepala", "bidang"], ignoreOrder: true);
        b.Unit.Single(u => u.Kunci == "bidang").IndukId.ShouldBe(b.Unit.Single(u => u.Kunci == "kepala").Id);
        b.Indikator.ShouldHaveSingleItem().Id.ShouldBe(satu.Indikator.Id);
        b.Realisasi.Select(r => r.Periode.ToString()).ShouldBe(["2018", "2019", "2019-03", "2019-TW2"], ignoreOrder: true);
        b.Perjanjian.Select(p => p.NomorVersi).ShouldBe([1, 2]);
        b.Narasi.ShouldHaveSingleItem().Teks.ShouldBe("Narasi 2019");
        b.DokumenAnggaran.ShouldBeEmpty();
        b.Renstra.ShouldBeNull();
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Unknown_agency_empty_year_and_missing_policy_are_named(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await DuniaContoh.TanamAsync(uji, 1, "satu", 2019);

        (await MuatAsync(uji, "entah", 2019)).Pelanggaran.ShouldBeOfType<InstansiTidakDikenal>();
        (await MuatAsync(uji, "satu", 2021)).Pelanggaran.ShouldBe(new TahunTanpaData("satu", 2021));
        await DuniaContoh.TanamPerjanjianAsync(uji, "satu", 2009);
        (await MuatAsync(uji, "satu", 2009)).Pelanggaran.ShouldBeOfType<KebijakanBelumDitetapkan>();
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_scope_of_another_agency_gets_the_answer_of_an_unknown_one(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        var satu = await DuniaContoh.TanamAsync(uji, 1, "satu", 2019);
        await DuniaContoh.TanamAsync(uji, 2, "dua", 2019);

        await using var sesi = uji.Sesi(1, satu.PerangkatDaerah.Id);
        var hasil = await sesi.Ambil<MuatBerkasTahun>().JalankanAsync("dua", Periode.Tahunan(2019), Batal);
        hasil.Pelanggaran.ShouldBe(new InstansiTidakDikenal("dua"));
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task The_home_list_names_every_agency_with_its_years(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await DuniaContoh.TanamAsync(uji, 2, "dua", 2018);
        await DuniaContoh.TanamAsync(uji, 1, "satu", 2019);
        await DuniaContoh.TanamPerjanjianAsync(uji, "satu", 2020);

        await using var sesi = uji.Sesi();
        var daftar = await sesi.Ambil<DaftarInstansi>().SemuaAsync(Batal);
        daftar.Select(i => i.Slug).ShouldBe(["satu", "dua"]);
        daftar[0].Tahun.ShouldBe([2020, 2019]);
        daftar[1].NamaPemda.ShouldBe("Kota Contoh 2");
    }

    private static async Task<Hasil<BerkasTahun>> MuatAsync(BasisDataUji uji, string slug, int tahun)
    {
        await using var sesi = uji.Sesi();
        return await sesi.Ambil<MuatBerkasTahun>().JalankanAsync(slug, Periode.Tahunan(tahun), Batal);
    }
}
