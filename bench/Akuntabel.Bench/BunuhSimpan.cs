using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Bench;

/// <summary>
/// Kills a process that saves, with SIGKILL at a random moment, again and again: what it said was saved is there afterwards, and the
/// audit chain verifies against its anchors.
/// </summary>
internal static class BunuhSimpan
{
    private const int PeriksaTiap = 100;

    public static async Task<int> JalankanAsync(int kali, TextWriter keluar)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-bunuh-");
        try
        {
            await using var dinas = new DinasTerbuka(folder.FullName);
            await dinas.SiapkanAsync();
            var sel = (await dinas.SelAsync())[0];
            var (hilang, tercatat) = (0, 0);
            for (var i = 1; i <= kali; i++)
            {
                var diakui = await SekaliAsync(folder.FullName);
                var (angka, _) = await dinas.BacaAsync(sel);
                hilang += diakui > angka ? 1 : 0;
                tercatat = angka;
                if ((i % PeriksaTiap == 0 || i == kali) && !(await dinas.PeriksaAsync()).Utuh)
                {
                    await keluar.WriteLineAsync(
                        $"Jejak tidak utuh sesudah dibunuh {i.ToString(CultureInfo.InvariantCulture)} kali."
                    );
                    return 1;
                }
            }

            await keluar.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kali} kali dibunuh, {tercatat} simpanan, {hilang} yang diakui hilang, jejak utuh."
                )
            );
            return hilang == 0 ? 0 : 1;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The child: saves one number after the other and says so after each.</summary>
    public static async Task<int> AnakAsync(string folder, TextWriter keluar)
    {
        await using var dinas = new DinasTerbuka(folder);
        await dinas.SiapkanAsync();
        var sel = (await dinas.SelAsync())[0];
        while (true)
        {
            var (angka, versi) = await dinas.BacaAsync(sel);
            if (await dinas.SimpanAsync(sel, angka + 1, versi) is { } galat)
            {
                await Console.Error.WriteLineAsync(galat);
                return 1;
            }

            await keluar.WriteLineAsync((angka + 1).ToString(CultureInfo.InvariantCulture));
            await keluar.FlushAsync();
        }
    }

    /// <summary>One life of a child; the last number it acknowledged, 0 when it did not get that far.</summary>
    private static async Task<int> SekaliAsync(string folder)
    {
        var mulai = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet")
        {
            mulai.ArgumentList.Add(typeof(BunuhSimpan).Assembly.Location);
        }

        mulai.ArgumentList.Add("simpan-terus");
        mulai.ArgumentList.Add(folder);
        using var anak = Process.Start(mulai)!;
        var diakui = 0;
        var ajal = Random.Shared.Next(1, 12);
        while (await anak.StandardOutput.ReadLineAsync() is { } baris)
        {
            diakui = int.Parse(baris, CultureInfo.InvariantCulture);
            if (--ajal == 0)
            {
                await Task.Delay(TimeSpan.FromMicroseconds(Random.Shared.Next(0, 20_000)));
                anak.Kill();
            }
        }

        await anak.WaitForExitAsync();
        return diakui;
    }
}
