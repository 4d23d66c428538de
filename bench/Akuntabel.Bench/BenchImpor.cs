using BenchmarkDotNet.Attributes;

namespace Akuntabel.Bench;

/// <summary>Import of one agency's year into empty tables: at most 2 s. Baselines: reading the file, and importing it again.</summary>
[MemoryDiagnoser]
public class BenchImpor
{
    private DinasBanjarbaru? _kosong;
    private DinasBanjarbaru? _terisi;

    [GlobalSetup]
    public async Task SiapkanAsync() => _terisi = await DinasBanjarbaru.TerisiAsync();

    [GlobalCleanup]
    public void Bereskan() => _terisi?.Dispose();

    [IterationSetup(Target = nameof(Impor))]
    public void Kosongkan() => _kosong = DinasBanjarbaru.KosongAsync().GetAwaiter().GetResult();

    [IterationCleanup(Target = nameof(Impor))]
    public void Buang() => _kosong?.Dispose();

    [Benchmark(Baseline = true, Description = "Membaca berkas saja")]
    public async Task<int> Baca() => (await DinasBanjarbaru.BacaImporAsync()).Sha256.Length;

    [Benchmark(Description = "Impor ulang tanpa perubahan")]
    public async Task<int> Ulang() => (await _terisi!.ImporAsync()).JumlahSama;

    [Benchmark(Description = "Impor ke basis data kosong")]
    public async Task<int> Impor() => (await _kosong!.ImporAsync()).JumlahBaru;
}
