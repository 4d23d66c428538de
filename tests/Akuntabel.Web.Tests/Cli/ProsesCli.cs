using System.Diagnostics;

namespace Akuntabel.Web.Tests.Cli;

/// <summary>Runs the real program in a folder of its own.</summary>
internal sealed class ProsesCli : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("akuntabel-cli-").FullName;

    /// <summary>Settings beside the usual ones.</summary>
    public Dictionary<string, string> Lingkungan { get; } = [];

    /// <summary>A file of data/contoh as shipped beside the program.</summary>
    public static string Contoh(string nama) => Path.Combine(AppContext.BaseDirectory, "data", "contoh", nama);

    public Process Mulai(params IEnumerable<string> args)
    {
        var mulai = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "akuntabel.dll"), .. args])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        };
        mulai.Environment["AKUNTABEL_DATA"] = Path.Combine(Folder, "data");
        mulai.Environment.Remove("AKUNTABEL_DB");
        foreach (var (nama, isi) in Lingkungan)
        {
            mulai.Environment[nama] = isi;
        }

        return Process.Start(mulai)!;
    }

    /// <summary>Runs to the end: exit code, stdout, stderr.</summary>
    public async Task<(int Kode, string Keluar, string Galat)> JalankanAsync(params IEnumerable<string> args)
    {
        using var proses = Mulai(args);
        var galat = proses.StandardError.ReadToEndAsync();
        var keluar = await proses.StandardOutput.ReadToEndAsync();
        await proses.WaitForExitAsync();
        return (proses.ExitCode, keluar, await galat);
    }

    /// <summary>Imports an example and kills the process this long after the import has begun; how long it ran from there.</summary>
    public async Task<TimeSpan> ImporTerbunuhAsync(string contoh, TimeSpan setelah)
    {
        using var proses = Mulai("import", Contoh(contoh));
        await proses.StandardError.ReadLineAsync();
        var mulai = Stopwatch.GetTimestamp();
        await Task.WhenAny(proses.WaitForExitAsync(), Task.Delay(setelah));
        proses.Kill();
        await proses.WaitForExitAsync();
        return Stopwatch.GetElapsedTime(mulai);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
