using System.ComponentModel;
using System.Diagnostics;

namespace Akuntabel.App.Pelaporan;

/// <summary>Runs another program, never through a shell, and never longer than allowed.</summary>
internal static class ProsesLuar
{
    private static readonly TimeSpan TungguMati = TimeSpan.FromSeconds(5);

    /// <summary>Runs to its end. On timeout or cancellation the program and everything it started are killed.</summary>
    /// <param name="program">Path or name.</param>
    /// <param name="argumen">Arguments as they are.</param>
    /// <param name="rumah">Home folder of the program.</param>
    /// <param name="batas">Longest time.</param>
    /// <param name="batal">Cancels; the exception comes after the kill.</param>
    public static async Task<AkhirProses> JalankanAsync(
        string program,
        IEnumerable<string> argumen,
        string rumah,
        TimeSpan batas,
        CancellationToken batal
    )
    {
        using var proses = new Process { StartInfo = Persiapan(program, argumen, rumah) };
        try
        {
            proses.Start();
        }
        catch (Win32Exception)
        {
            return AkhirProses.TidakAda;
        }

        Lepaskan(proses);
        using var pembatas = CancellationTokenSource.CreateLinkedTokenSource(batal);
        pembatas.CancelAfter(batas);
        try
        {
            await proses.WaitForExitAsync(pembatas.Token);
            return AkhirProses.Selesai;
        }
        catch (OperationCanceledException)
        {
            proses.Kill(entireProcessTree: true);
            proses.WaitForExit(TungguMati);
            batal.ThrowIfCancellationRequested();
            return AkhirProses.LewatWaktu;
        }
    }

    /// <summary>How a program is started: without shell, with pipes, at home in a folder of ours.</summary>
    public static ProcessStartInfo Persiapan(string program, IEnumerable<string> argumen, string rumah)
    {
        var mulai = new ProcessStartInfo(program, argumen)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            WorkingDirectory = rumah,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        mulai.Environment["HOME"] = rumah;
        return mulai;
    }

    /// <summary>Gives a started program no input and lets it say what it wants.</summary>
    public static void Lepaskan(Process proses)
    {
        proses.StandardInput.Close();
        _ = Buang(proses.StandardOutput);
        _ = Buang(proses.StandardError);
    }

    /// <summary>Reads what the program says so that it never waits for a reader; nobody reads it.</summary>
    private static async Task Buang(StreamReader dari)
    {
        try
        {
            await dari.BaseStream.CopyToAsync(Stream.Null);
        }
        catch (Exception galat) when (galat is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The program is gone, and with it what it had to say.
        }
    }
}
