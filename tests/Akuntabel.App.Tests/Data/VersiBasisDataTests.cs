using Akuntabel.App.Data;
using Akuntabel.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Data;

/// <summary>The gate between program and database.</summary>
public sealed class VersiBasisDataTests
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(JenisUji.Sqlite)]
    [InlineData(JenisUji.Postgres)]
    public async Task A_database_newer_than_the_program_is_refused(JenisUji jenis)
    {
        await using var uji = await BasisDataUji.BuatAsync(jenis);
        await using var sesi = uji.Sesi();
        (await sesi.Ambil<PeriksaVersiBasisData>().JalankanAsync(Batal)).Isi.ShouldBe(KeadaanBasisData.Sesuai);

        await sesi.Db.Database.ExecuteSqlAsync(
            $"""INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion") VALUES ('99990101000000_Nanti', '99')""",
            Batal
        );
        var hasil = await sesi.Ambil<SiapkanBasisData>().JalankanAsync(new() { LewatPerintah = true }, Batal);
        hasil.Pelanggaran.ShouldBeOfType<BasisDataLebihBaru>().Pesan.ShouldContain("lebih baru");
    }

    [Theory]
    [InlineData(JenisUji.Sqlite, true)]
    [InlineData(JenisUji.Postgres, false)]
    public async Task Only_SQLite_makes_its_tables_without_the_command(JenisUji jenis, bool sendiri)
    {
        await using var uji = await BasisDataUji.KosongAsync(jenis);
        await using var sesi = uji.Sesi();
        (await sesi.Ambil<PeriksaVersiBasisData>().JalankanAsync(Batal)).Isi.ShouldBe(KeadaanBasisData.Kosong);
        var hasil = await sesi.Ambil<SiapkanBasisData>().JalankanAsync(new() { LewatPerintah = false }, Batal);
        hasil.Berhasil.ShouldBe(sendiri);
        if (!sendiri)
        {
            hasil.Pelanggaran.ShouldBeOfType<BasisDataPerluMigrasi>();
        }
    }

    [Fact]
    public async Task SQLite_is_copied_before_it_is_migrated_and_a_killed_migration_blocks_nobody()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await using var sesi = uji.SesiInstalasi();
        sesi.Db.Add(Contoh.Pemda(7));
        await sesi.Db.SaveChangesAsync(Batal);
        await sesi.Db.Database.ExecuteSqlRawAsync("""INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01')""", Batal);

        var salinan = await sesi.Ambil<IPenyediaBasisData>()
            .AmankanMigrasiAsync(sesi.Db, adaIsi: true, () => sesi.Db.Database.MigrateAsync(Batal), Batal);

        await using var salin = new SqliteConnection($"Data Source={salinan};Pooling=false");
        await salin.OpenAsync(Batal);
        await using var perintah = salin.CreateCommand();
        perintah.CommandText = "SELECT nama FROM pemda WHERE id = 7";
        (await perintah.ExecuteScalarAsync(Batal)).ShouldBe("Kota Contoh 7");
    }

    [Fact]
    public async Task SQLite_writes_ahead_and_waits_for_the_disk()
    {
        await using var uji = await BasisDataUji.BuatAsync(JenisUji.Sqlite);
        await using var sesi = uji.Sesi();
        await sesi.Db.Database.OpenConnectionAsync(Batal);
        (await sesi.Db.Database.SqlQueryRaw<string>("PRAGMA journal_mode").ToListAsync(Batal)).ShouldBe(["wal"]);
        (await sesi.Db.Database.SqlQueryRaw<int>("PRAGMA synchronous").ToListAsync(Batal)).ShouldBe([2]);
        (await sesi.Db.Database.SqlQueryRaw<int>("PRAGMA foreign_keys").ToListAsync(Batal)).ShouldBe([1]);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told_by_name()
    {
        await using var uji = await BasisDataUji.KosongAsync(JenisUji.Sqlite);
        await File.WriteAllTextAsync(uji.Opsi.BerkasSqlite, new string('x', 5000), Batal);
        await using var sesi = uji.Sesi();
        var hasil = await sesi.Ambil<PeriksaVersiBasisData>().JalankanAsync(Batal);
        hasil.Pelanggaran.ShouldBeOfType<BasisDataTidakTerbuka>().Pesan.ShouldContain(uji.Opsi.BerkasSqlite);
    }
}
