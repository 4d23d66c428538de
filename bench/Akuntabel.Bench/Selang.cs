using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Bench;

/// <summary>
/// Measures several jobs in turn, round after round, so that another load on the machine falls on all of them alike. For ratios on a
/// machine that is not quiet, together with the processor time of the whole process, which waiting for others does not lengthen much;
/// BenchmarkDotNet is for absolute figures on a quiet one.
/// </summary>
internal sealed class Selang(string nama, int putaran)
{
    private readonly List<(string Nama, Func<Task> Kerja, Action? Siapkan, List<double> Lama, List<double> Prosesor)> _kerja = [];

    /// <summary>Adds a job; the first one is the baseline. <paramref name="siapkan"/> runs before each round, outside the clock.</summary>
    public Selang Tambah(string sebutan, Func<Task> kerja, Action? siapkan = null)
    {
        _kerja.Add((sebutan, kerja, siapkan, [], []));
        return this;
    }

    /// <summary>Runs everything and writes a Markdown table: median, fastest, median processor time, and the median of the ratios per round.</summary>
    public async Task JalankanAsync(TextWriter keluar)
    {
        for (var i = -Math.Max(3, putaran / 5); i < putaran; i++)
        {
            foreach (var (_, kerja, siapkan, lama, prosesor) in _kerja)
            {
                siapkan?.Invoke();
                var sebelum = Environment.CpuUsage.TotalTime;
                var mulai = Stopwatch.GetTimestamp();
                await kerja();
                if (i >= 0)
                {
                    lama.Add(Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
                    prosesor.Add((Environment.CpuUsage.TotalTime - sebelum).TotalMilliseconds);
                }
            }
        }

        await keluar.WriteLineAsync(
            $"\n| {nama} | median (ms) | tercepat (ms) | prosesor, median (ms) | rasio waktu |\n|---|---:|---:|---:|---:|"
        );
        var dasar = _kerja[0].Lama;
        foreach (var (sebutan, _, _, lama, prosesor) in _kerja)
        {
            var rasio = Median([.. lama.Zip(dasar, (a, b) => a / b)]);
            await keluar.WriteLineAsync(
                $"| {sebutan} | {Cetak(Median(lama))} | {Cetak(lama.Min())} | {Cetak(Median(prosesor))} | {Cetak(rasio)} |"
            );
        }
    }

    private static double Median(List<double> angka) => angka.Order().ElementAt(angka.Count / 2);

    private static string Cetak(double angka) => angka.ToString("0.00", CultureInfo.GetCultureInfo("id-ID"));
}
