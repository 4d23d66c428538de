using System.CommandLine;
using Akuntabel.Data.Sqlite;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel backup DIR</c>: a copy of database and files, taken while the program runs.</summary>
internal static class PerintahBackup
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "Folder cadangan, baru atau kosong" };
        var perintah = new Command("backup", "Mencadangkan basis data SQLite dan berkas data") { folder };
        perintah.SetAction(async hasil =>
        {
            var kalimat = perangkat.Data.KoneksiPostgres is not null
                ? "Data ada di PostgreSQL: cadangkan dengan pg_dump. Perintah ini hanya untuk SQLite."
                : CadanganSqlite.Buat(perangkat.Data, Path.GetFullPath(hasil.GetValue(folder)!));
            await perangkat.Galat.WriteLineAsync(kalimat ?? $"Cadangan tersimpan di {hasil.GetValue(folder)}.");
            return kalimat is null ? KodeKeluar.Baik : KodeKeluar.MasukanSalah;
        });
        return perintah;
    }
}
