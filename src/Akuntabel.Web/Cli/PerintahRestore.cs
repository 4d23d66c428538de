using System.CommandLine;
using Akuntabel.Data.Sqlite;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel restore DIR</c>: puts a backup into an empty data folder.</summary>
internal static class PerintahRestore
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "Folder cadangan" };
        var perintah = new Command("restore", "Memulihkan cadangan ke folder data yang masih kosong") { folder };
        perintah.SetAction(async hasil =>
        {
            var kalimat = perangkat.Data.KoneksiPostgres is not null
                ? "Data ada di PostgreSQL: pulihkan dengan pg_restore. Perintah ini hanya untuk SQLite."
                : CadanganSqlite.Pulihkan(perangkat.Data, Path.GetFullPath(hasil.GetValue(folder)!));
            await perangkat.Galat.WriteLineAsync(kalimat ?? $"Cadangan dipulihkan ke {perangkat.Data.Folder}.");
            return kalimat is null ? KodeKeluar.Baik : KodeKeluar.MasukanSalah;
        });
        return perintah;
    }
}
