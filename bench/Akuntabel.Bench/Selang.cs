using System.Diagnostics;
using System.Globalization;

namespace Akuntabel.Bench;

/// <summary>
/// Measures several jobs in turn, round after round, so that another load on the machine falls on all of them alike. For ratios on a
/// machine that is not quiet; BenchmarkDotNet is for absolute figures on one that is.
/// </summary>
internal sealed class Selang(string nama, int putaran)
{
    private readonly List<(string Nama, Func<Task> Kerja, Action? Siapkan, List<double> Lama)> _kerja = [];

    /// <summary>Adds a job; the first one is the baseline. <paramref name="siapkan"/> runs before each round, outside the clock.</summary>
    public Selang Tambah(string sebutan, Func<Task> kerja, Action? siapkan = null)
    {
        _kerja.Add((sebutan, kerja, siapkan, []));
        return this;
    }

    /// <summary>Runs everything and writes the rows of a Markdown table: median, fastest, and the median of the ratios per round.</summary>
    public async Task JalankanAsync(TextWriter keluar)
    {
        for (var i = -Math.Max(3, putaran / 5); i < putaran; i++)
        {
            foreach (var (_, kerja, siapkan, lama) in _kerja)
            {
                siapkan?.Invoke();
                var mulai = Stopwatch.GetTimestamp();
                await kerja();
                if (i >= 0)
                {
                    lama.Add(Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
                }
            }
        }

        await keluar.WriteLineAsync($"\n| {nama} | median (ms) | tercepat (ms) | rasio |\n|---|---:|---:|---:|");
        var dasar = _kerja[0].Lama;
        foreach (var (sebutan, _, _, lama) in _kerja)
        {
            var rasio = Median([.. lama.Zip(dasar, (a, b) => a / b)]);
            await keluar.WriteLineAsync($"| {sebutan} | {Cetak(Median(lama))} | {Cetak(lama.Min())} | {Cetak(rasio)} |");
        }
    }

    private static double Median(List<double> angka) => angka.Order().ElementAt(angka.Count / 2);

    private static string Cetak(double angka) => angka.ToString("0.00", CultureInfo.GetCultureInfo("id-ID"));
}
