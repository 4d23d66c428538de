using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using BenchmarkDotNet.Attributes;

namespace Akuntabel.Bench;

/// <summary>The formula engine against the same expression written by hand in decimal: at most 2.0 times as long.</summary>
[MemoryDiagnoser]
public class BenchRumus
{
    private const int Kali = 10_000;
    private readonly Nilai[] _nilai = [Nilai.Dari(47_797_383_121m), Nilai.Dari(43_361_776_341m)];
    private readonly Rumus _rumus = Rumus.Baca("(omzet - omzet[-1]) / omzet[-1] * 100").Isi;
    private decimal _omzet = 47_797_383_121m;
    private decimal _lalu = 43_361_776_341m;

    [Benchmark(Baseline = true, OperationsPerInvoke = Kali, Description = "Ditulis tangan")]
    public decimal Tangan()
    {
        var jumlah = 0m;
        for (var i = 0; i < Kali; i++)
        {
            jumlah += (_omzet - _lalu) / _lalu * 100m;
        }

        return jumlah;
    }

    [Benchmark(OperationsPerInvoke = Kali, Description = "Mesin rumus")]
    public decimal Mesin()
    {
        var jumlah = 0m;
        for (var i = 0; i < Kali; i++)
        {
            _rumus.CobaHitung(_nilai, out var hasil, out _);
            jumlah += hasil;
        }

        return jumlah;
    }
}
