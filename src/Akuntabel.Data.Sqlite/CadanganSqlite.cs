using Akuntabel.App.Data;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Data.Sqlite;

/// <summary>Backup and restore of a data folder: the database by SQLite's online copy, the other files as they are.</summary>
public static class CadanganSqlite
{
    /// <summary>Copies the data folder into a new or empty one; the sentence of what is wrong, or null.</summary>
    public static string? Buat(OpsiData data, string tujuan)
    {
        if (!File.Exists(data.BerkasSqlite))
        {
            return $"Belum ada data di {data.Folder}.";
        }

        if (!Kosong(tujuan))
        {
            return $"Folder {tujuan} sudah berisi. Pilih folder baru untuk cadangan.";
        }

        return Lindungi(
            tujuan,
            sementara =>
            {
                SalinBasisData(data.BerkasSqlite, Path.Combine(sementara, Path.GetFileName(data.BerkasSqlite)));
                SalinBerkas(data.Folder, sementara);
            }
        );
    }

    /// <summary>Puts a backup into an empty data folder; the sentence of what is wrong, or null.</summary>
    public static string? Pulihkan(OpsiData data, string cadangan)
    {
        var basisData = Path.Combine(cadangan, Path.GetFileName(data.BerkasSqlite));
        if (!File.Exists(basisData))
        {
            return $"Folder {cadangan} bukan cadangan Akuntabel.";
        }

        if (!Kosong(data.Folder))
        {
            return $"Folder data {data.Folder} sudah berisi; pemulihan hanya ke folder kosong agar tidak ada yang tertimpa.";
        }

        return Lindungi(
            data.Folder,
            sementara =>
            {
                SalinBasisData(basisData, Path.Combine(sementara, Path.GetFileName(data.BerkasSqlite)));
                SalinBerkas(cadangan, sementara);
            }
        );
    }

    private static bool Kosong(string folder) =>
        !File.Exists(folder) && (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any());

    /// <summary>Works in a folder beside the target and renames it at the end, so that the target is whole or not there.</summary>
    private static string? Lindungi(string tujuan, Action<string> kerja)
    {
        var sementara = tujuan.TrimEnd('/') + $".{Environment.ProcessId}.tmp";
        try
        {
            Directory.CreateDirectory(sementara);
            kerja(sementara);
            if (Directory.Exists(tujuan))
            {
                Directory.Delete(tujuan);
            }

            Directory.Move(sementara, tujuan);
            return null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException or SqliteException)
        {
            if (Directory.Exists(sementara))
            {
                Directory.Delete(sementara, recursive: true);
            }

            return $"Folder {tujuan} tidak dapat ditulis atau cadangan tidak dapat dibaca; tidak ada yang berubah.";
        }
    }

    private static void SalinBasisData(string asal, string tujuan)
    {
        using var dari = new SqliteConnection(
            new SqliteConnectionStringBuilder
            {
                DataSource = asal,
                Pooling = false,
                DefaultTimeout = 60,
            }.ToString()
        );
        using var ke = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = tujuan, Pooling = false }.ToString()
        );
        dari.Open();
        ke.Open();
        dari.BackupDatabase(ke);
    }

    /// <summary>Everything but the database itself, its lock files and its older copies.</summary>
    private static void SalinBerkas(string asal, string tujuan)
    {
        foreach (var berkas in Directory.EnumerateFiles(asal, "*", SearchOption.AllDirectories))
        {
            var nama = Path.GetRelativePath(asal, berkas);
            if (
                nama.StartsWith("akuntabel.db", StringComparison.Ordinal)
                || nama is "migrasi.kunci"
                || nama.StartsWith("salinan", StringComparison.Ordinal)
            )
            {
                continue;
            }

            var ke = Path.Combine(tujuan, nama);
            Directory.CreateDirectory(Path.GetDirectoryName(ke)!);
            File.Copy(berkas, ke);
        }
    }
}
