using System.CommandLine;
using System.CommandLine.Help;

namespace Akuntabel.Web.Cli;

/// <summary>The command line: one file for each command; data to stdout, messages to stderr, never a stack trace.</summary>
internal static class BarisPerintah
{
    public static async Task<int> JalankanAsync(string[] args, TextWriter keluar, TextWriter galat)
    {
        var perangkat = new PerangkatCli(keluar, galat, Environment.GetEnvironmentVariable);
        var akar = Susun(perangkat);
        var hasil = akar.Parse(args);
        if (hasil.GetResult(akar.Options.OfType<HelpOption>().Single()) is { Implicit: false })
        {
            Bantuan.Tulis(hasil.CommandResult.Command, keluar);
            return KodeKeluar.Baik;
        }

        if (args.Length == 0 || (hasil.Errors.Count > 0 && PerluPetunjuk(hasil)))
        {
            Bantuan.Tulis(hasil.CommandResult.Command, galat);
            return KodeKeluar.MasukanSalah;
        }

        if (hasil.Errors.Count > 0)
        {
            await galat.WriteLineAsync(SalahTulis(hasil));
            return KodeKeluar.MasukanSalah;
        }

        try
        {
            return await hasil.InvokeAsync(
                new()
                {
                    EnableDefaultExceptionHandler = false,
                    Output = keluar,
                    Error = galat,
                    ProcessTerminationTimeout = TimeSpan.FromSeconds(10),
                }
            );
        }
        catch (OperationCanceledException)
        {
            await galat.WriteLineAsync("Dihentikan; tidak ada perubahan yang disimpan.");
            return KodeKeluar.MasukanSalah;
        }
        catch (Exception bug)
        {
            await galat.WriteLineAsync(CatatanGalat.Catat(perangkat.Data, bug));
            return KodeKeluar.GalatDalam;
        }
    }

    private static RootCommand Susun(PerangkatCli perangkat)
    {
        var akar = new RootCommand("Akuntabel: akuntabilitas kinerja instansi pemerintah, dari perencanaan sampai laporan.")
        {
            PerintahServe.Susun(perangkat),
            PerintahImport.Susun(perangkat),
            PerintahReport.Susun(perangkat),
            PerintahLetter.Susun(perangkat),
            PerintahCheck.Susun(perangkat),
            PerintahCheckData.Susun(perangkat),
            PerintahBackup.Susun(perangkat),
            PerintahRestore.Susun(perangkat),
            PerintahMigrate.Susun(perangkat),
            PerintahAudit.Susun(perangkat),
        };
        foreach (var bantuan in akar.Options.OfType<HelpOption>())
        {
            bantuan.Action = new Bantuan();
        }

        return akar;
    }

    /// <summary>True when only the subcommand is missing.</summary>
    private static bool PerluPetunjuk(ParseResult hasil) =>
        hasil.UnmatchedTokens.Count == 0 && hasil.CommandResult.Command.Subcommands.Count > 0;

    private static string SalahTulis(ParseResult hasil)
    {
        var perintah = Bantuan.NamaLengkap(hasil.CommandResult.Command);
        var sebab =
            hasil.UnmatchedTokens.Count > 0
                ? $"\"{hasil.UnmatchedTokens[0]}\" tidak dikenal."
                : "Ada bagian yang kurang atau salah bentuknya.";
        return $"Perintah `{perintah}` tidak dapat dibaca: {sebab} Lihat `{perintah} --help`.";
    }
}
