using Akuntabel.App.Data;
using Akuntabel.Domain.Organisasi;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Data;

/// <summary>Rows of another region or agency are invisible and cannot be written, on both databases.</summary>
public sealed class LingkupTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task Each_scope_sees_its_own_rows_only(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        var (satu, dua, lain) = await TigaInstansiAsync(uji);

        await using (var sesi = uji.Sesi(1, satu.Id))
        {
            (await sesi.Db.Unit.Select(u => u.Kunci).ToListAsync(Batal)).ShouldBe(["satu"]);
            (await sesi.Db.PerangkatDaerah.CountAsync(Batal)).ShouldBe(2);
        }

        await using (var sesi = uji.Sesi(1, null))
        {
            (await sesi.Db.Unit.OrderBy(u => u.Kunci).Select(u => u.Kunci).ToListAsync(Batal)).ShouldBe(["dua", "satu"]);
        }

        await using (var sesi = uji.Sesi(2, lain.Id))
        {
            (await sesi.Db.Unit.Select(u => u.Kunci).ToListAsync(Batal)).ShouldBe(["lain"]);
            (await sesi.Db.Unit.AnyAsync(u => u.PerangkatDaerahId == dua.Id, Batal)).ShouldBeFalse();
        }

        await using (var sesi = uji.SesiInstalasi())
        {
            (await sesi.Db.Unit.CountAsync(Batal)).ShouldBe(3);
        }

        await using (var sesi = uji.Sesi())
        {
            (await sesi.Db.Unit.CountAsync(Batal)).ShouldBe(0);
        }
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_row_of_another_scope_is_refused_before_it_reaches_the_database(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        var (satu, dua, lain) = await TigaInstansiAsync(uji);

        foreach (var asing in new[] { dua, lain })
        {
            await using var sesi = uji.Sesi(1, satu.Id);
            sesi.Db.Unit.Add(Contoh.Unit(asing, "asing"));
            await Should.ThrowAsync<LingkupDilanggarException>(() => sesi.Db.SaveChangesAsync(Batal));
        }

        await using var tanpa = uji.Sesi();
        tanpa.Db.Unit.Add(Contoh.Unit(satu, "tanpa"));
        await Should.ThrowAsync<LingkupDilanggarException>(() => tanpa.Db.SaveChangesAsync(Batal));
    }

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task The_database_itself_refuses_a_reference_across_regions(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        var (satu, _, lain) = await TigaInstansiAsync(uji);

        await using var sesi = uji.SesiInstalasi();
        var unitLain = await sesi.Db.Unit.SingleAsync(u => u.PerangkatDaerahId == lain.Id, Batal);
        sesi.Db.Unit.Add(Contoh.Unit(satu, "anak", indukId: unitLain.Id));
        await Should.ThrowAsync<DbUpdateException>(() => sesi.Db.SaveChangesAsync(Batal));
    }

    [Fact]
    public void A_scope_once_chosen_stays()
    {
        var lingkup = new LingkupAktif();
        lingkup.Pilih(1, null);
        lingkup.Pilih(1, null);
        Should.Throw<InvalidOperationException>(() => lingkup.Pilih(2, null));
        Should.Throw<InvalidOperationException>(lingkup.PilihSeluruhInstalasi);
    }

    private static async Task<(PerangkatDaerah Satu, PerangkatDaerah Dua, PerangkatDaerah Lain)> TigaInstansiAsync(
        BasisDataUji uji
    )
    {
        var (satu, dua, lain) = (
            Contoh.PerangkatDaerah(1, "satu"),
            Contoh.PerangkatDaerah(1, "dua"),
            Contoh.PerangkatDaerah(2, "lain")
        );
        await using var sesi = uji.SesiInstalasi();
        sesi.Db.AddRange(Contoh.Pemda(1), Contoh.Pemda(2), satu, dua, lain);
        sesi.Db.AddRange(Contoh.Unit(satu, "satu"), Contoh.Unit(dua, "dua"), Contoh.Unit(lain, "lain"));
        await sesi.Db.SaveChangesAsync(Batal);
        return (satu, dua, lain);
    }
}
