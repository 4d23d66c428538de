using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Bench;

/// <summary>
/// Fifty people save at once for a minute, each a cell of their own, one save a second as a fast typist would: no error, no lost
/// write, p99 below 300 ms.
/// </summary>
internal static class BebanSimpan
{
    private static readonly TimeSpan Jeda = TimeSpan.FromSeconds(1);

    public static async Task<int> JalankanAsync(int orang, TimeSpan lama, TextWriter keluar)
    {
        var folder = Directory.CreateTempSubdirectory("akuntabel-beban-");
        try
        {
            await using var dinas = new DinasTerbuka(folder.FullName);
            await dinas.SiapkanAsync();
            var sel = (await dinas.SelAsync()).Take(orang).ToList();
            await dinas.SimpanAsync(sel[0], 1, 0);
            var waktu = new ConcurrentBag<double>();
            var galat = new ConcurrentBag<string>();
            var akhir = Stopwatch.GetTimestamp() + (long)(lama.TotalSeconds * Stopwatch.Frequency);
            var tercatat = await Task.WhenAll(sel.Select((s, i) => OrangAsync(dinas, s, i == 0 ? 1 : 0, akhir, waktu, galat)));
            return await LaporAsync(dinas, sel, tercatat, [.. waktu.Order()], galat, keluar);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The last number acknowledged to one person.</summary>
    private static async Task<int> OrangAsync(
        DinasTerbuka dinas,
        string sel,
        int mulai,
        long akhir,
        ConcurrentBag<double> waktu,
        ConcurrentBag<string> galat
    )
    {
        await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next((int)Jeda.TotalMilliseconds)));
        var angka = mulai;
        while (Stopwatch.GetTimestamp() < akhir)
        {
            var awal = Stopwatch.GetTimestamp();
            if (await dinas.SimpanAsync(sel, angka + 1, angka) is { } salah)
            {
                galat.Add(salah);
            }
            else
            {
                angka++;
            }

            waktu.Add(Stopwatch.GetElapsedTime(awal).TotalMilliseconds);
            await Task.Delay(Jeda);
        }

        return angka;
    }

    private static async Task<int> LaporAsync(
        DinasTerbuka dinas,
        List<string> sel,
        int[] tercatat,
        double[] waktu,
        ConcurrentBag<string> galat,
        TextWriter keluar
    )
    {
        var hilang = 0;
        for (var i = 0; i < sel.Count; i++)
        {
            hilang += (await dinas.BacaAsync(sel[i])).Angka == tercatat[i] ? 0 : 1;
        }

        var (utuh, simpanan) = await dinas.PeriksaAsync();
        string Persentil(double bagian) =>
            waktu[(int)((waktu.Length - 1) * bagian)].ToString("0.0", CultureInfo.InvariantCulture);
        await keluar.WriteLineAsync("| orang | simpanan | galat | tulisan hilang | p50 (ms) | p99 (ms) | terlama (ms) | jejak |");
        await keluar.WriteLineAsync("|---:|---:|---:|---:|---:|---:|---:|---|");
        await keluar.WriteLineAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {sel.Count} | {tercatat.Sum()} | {galat.Count} | {hilang} | {Persentil(0.5)} | {Persentil(0.99)} | {Persentil(1)} | {(utuh && simpanan == tercatat.Sum() ? "utuh" : "RUSAK")} |"
            )
        );
        foreach (var salah in galat.Distinct().Take(5))
        {
            await keluar.WriteLineAsync(salah);
        }

        return galat.IsEmpty && hilang == 0 && utuh && simpanan == tercatat.Sum() ? 0 : 1;
    }
}
