using System.Data;
using System.Globalization;
using Akuntabel.App.Data;
using Akuntabel.Domain.Umum;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Data.Sqlite;

/// <summary>SQLite: one file, migrated by the program itself after a copy.</summary>
internal sealed class PenyediaSqlite(OpsiData opsi) : IPenyediaBasisData
{
    public string Nama => "SQLite";

    // Microsoft.Data.Sqlite begins a deferred transaction for this level only: a WAL snapshot that takes no write lock.
    public IsolationLevel IsolasiBaca => IsolationLevel.ReadUncommitted;

    public bool BolehMigrasiSendiri => true;

    public Pelanggaran? Terjemahkan(Exception galat) =>
        (galat as SqliteException ?? galat.InnerException as SqliteException)?.SqliteErrorCode switch
        {
            5 or 6 => new BasisDataTidakTertulis("Basis data sedang dipakai proses lain terlalu lama."),
            8 => new BasisDataTidakTertulis($"Berkas {opsi.BerkasSqlite} hanya dapat dibaca."),
            10 => new BasisDataTidakTertulis($"Cakram gagal membaca atau menulis {opsi.BerkasSqlite}."),
            13 => new BasisDataTidakTertulis("Ruang cakram habis."),
            14 => new BasisDataTidakTerbuka($"Berkas {opsi.BerkasSqlite} tidak dapat dibuka atau dibuat."),
            11 or 26 => new BasisDataTidakTerbuka($"Berkas {opsi.BerkasSqlite} rusak atau bukan basis data Akuntabel."),
            _ => null,
        };

    public async Task<string?> AmankanMigrasiAsync(AkuntabelDbContext db, bool adaIsi, Func<Task> kerja, CancellationToken batal)
    {
        Directory.CreateDirectory(opsi.Folder);
        await using var kunci = await AmbilKunciAsync(batal);
        var salinan = adaIsi ? Salin() : null;

        // A process killed while migrating leaves EF's lock row behind; the file lock above already excludes others.
        await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", batal);
        await kerja();
        return salinan;
    }

    private async Task<FileStream> AmbilKunciAsync(CancellationToken batal)
    {
        var jalur = Path.Combine(opsi.Folder, "migrasi.kunci");
        while (true)
        {
            try
            {
                return new FileStream(jalur, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(jalur))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), batal);
            }
        }
    }

    private string Salin()
    {
        var cap = File.GetLastWriteTimeUtc(opsi.BerkasSqlite).ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        var folder = Path.Combine(opsi.Folder, "salinan");
        Directory.CreateDirectory(folder);
        var salinan = Path.Combine(folder, $"akuntabel-{cap}.db");
        using var asal = new SqliteConnection(PasangSqlite.Koneksi(opsi.BerkasSqlite));
        using var tujuan = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = salinan, Pooling = false }.ToString()
        );
        asal.Open();
        tujuan.Open();
        asal.BackupDatabase(tujuan);
        return salinan;
    }
}
