using Akuntabel.App.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.TestData;

/// <summary>The database that is migrated once per run and copied for every test.</summary>
internal static class CetakanBasisData
{
    private static readonly Lazy<Task<OpsiData>> Sqlite = new(() => MigrasiAsync(JenisUji.Sqlite));
    private static readonly Lazy<Task<OpsiData>> Postgres = new(() => MigrasiAsync(JenisUji.Postgres));

    /// <summary>A new place for a database, with nothing there yet.</summary>
    public static async Task<OpsiData> OpsiBaruAsync(JenisUji jenis)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-uji-").FullName;
        if (jenis == JenisUji.Sqlite)
        {
            return new OpsiData { Folder = folder };
        }

        var koneksi = new NpgsqlConnectionStringBuilder(await PeladenPostgres.KoneksiAsync())
        {
            Database = $"u{Guid.NewGuid():N}",
        };
        return new OpsiData { Folder = folder, KoneksiPostgres = koneksi.ToString() };
    }

    /// <summary>A new, migrated database.</summary>
    public static async Task<OpsiData> SalinAsync(JenisUji jenis)
    {
        var opsi = await OpsiBaruAsync(jenis);
        if (jenis == JenisUji.Sqlite)
        {
            File.Copy((await Sqlite.Value).BerkasSqlite, opsi.BerkasSqlite);
            return opsi;
        }

        var (asal, baru) = (NamaBasisData(await Postgres.Value), NamaBasisData(opsi));
        await using var koneksi = new NpgsqlConnection(await PeladenPostgres.KoneksiAsync());
        await koneksi.OpenAsync();
        await using var perintah = koneksi.CreateCommand();
        perintah.CommandText = $"CREATE DATABASE {baru} TEMPLATE {asal}";
        await perintah.ExecuteNonQueryAsync();
        return opsi;
    }

    private static async Task<OpsiData> MigrasiAsync(JenisUji jenis)
    {
        var opsi = await OpsiBaruAsync(jenis);
        var uji = new BasisDataUji(opsi);
        await using (var sesi = uji.Sesi())
        {
            var siap = await sesi.Ambil<SiapkanBasisData>().JalankanAsync(new() { LewatPerintah = true }, CancellationToken.None);
            _ = siap.Isi;
        }

        // A template must be at rest: no open connection, and SQLite's log folded into the file.
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(opsi.Folder, recursive: true);
        return opsi;
    }

    private static string NamaBasisData(OpsiData opsi) => new NpgsqlConnectionStringBuilder(opsi.KoneksiPostgres).Database!;
}
