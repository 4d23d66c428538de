using System.CommandLine;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel migrate</c>: brings the tables to this version.</summary>
internal static class PerintahMigrate
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var perintah = new Command("migrate", "Menyesuaikan basis data dengan versi program ini (SQLite disalin lebih dulu)");
        perintah.SetAction(
            async (_, batal) =>
            {
                await using var layanan = perangkat.Layanan();
                if (await perangkat.SiapkanAsync(layanan, lewatPerintah: true, batal) is { } kode)
                {
                    return kode;
                }

                await perangkat.Galat.WriteLineAsync("Basis data sesuai dengan versi program ini.");
                return KodeKeluar.Baik;
            }
        );
        return perintah;
    }
}
