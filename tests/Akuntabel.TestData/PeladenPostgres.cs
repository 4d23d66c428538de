using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Akuntabel.TestData;

/// <summary>
/// A PostgreSQL server of its own for this test run, in a temporary folder on a loopback port, started on first use and
/// stopped with the process. Without the server's programs it throws: a missing database is a red test, never a skipped one.
/// </summary>
public static class PeladenPostgres
{
    private static readonly Lazy<Task<string>> Berjalan = new(() => Task.Run(Mulai));

    /// <summary>Connection string of the server's own database "postgres".</summary>
    public static Task<string> KoneksiAsync() => Berjalan.Value;

    private static string Mulai()
    {
        var program = CariProgram();
        var folder = Directory.CreateTempSubdirectory("akuntabel-pg-").FullName;
        var data = Path.Combine(folder, "data");
        if (Environment.UserName == "root")
        {
            Jalankan("chown", ["postgres", folder]);
        }

        SebagaiPostgres(
            Path.Combine(program, "initdb"),
            ["--no-sync", "-A", "trust", "-U", "akuntabel", "-E", "UTF8", "-D", data]
        );
        var port = PortBebas();
        var setelan = $"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=200";
        SebagaiPostgres(
            Path.Combine(program, "pg_ctl"),
            ["-w", "-D", data, "-l", Path.Combine(folder, "log"), "-o", setelan, "start"]
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            SebagaiPostgres(Path.Combine(program, "pg_ctl"), ["-D", data, "-m", "immediate", "stop"]);
            Directory.Delete(folder, recursive: true);
        };
        return $"Host=127.0.0.1;Port={port};Username=akuntabel;Database=postgres";
    }

    private static string CariProgram() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .Select(d => Path.Combine(d, "bin"))
                .LastOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
                ?? throw TidakAda()
            : throw TidakAda();

    private static InvalidOperationException TidakAda() =>
        new("PostgreSQL's initdb was not found under /usr/lib/postgresql; ./test installs it.");

    private static int PortBebas()
    {
        using var pendengar = new TcpListener(IPAddress.Loopback, 0);
        pendengar.Start();
        return ((IPEndPoint)pendengar.LocalEndpoint).Port;
    }

    // The server refuses to run as root.
    private static void SebagaiPostgres(string program, string[] argumen)
    {
        if (Environment.UserName == "root")
        {
            Jalankan("runuser", ["-u", "postgres", "--", program, .. argumen]);
        }
        else
        {
            Jalankan(program, argumen);
        }
    }

    private static void Jalankan(string program, string[] argumen)
    {
        // pg_ctl's child keeps inherited pipes open, so its output goes to /dev/null instead of being read here.
        var mulai = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. argumen])
        {
            WorkingDirectory = "/",
        };
        using var proses = Process.Start(mulai)!;
        proses.WaitForExit();
        if (proses.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {proses.ExitCode}.");
        }
    }
}
