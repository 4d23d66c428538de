using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using BenchmarkDotNet.Attributes;

namespace Akuntabel.Bench;

/// <summary>Banjarbaru's yearly report, database to DOCX in a warm process: at most 300 ms. Baselines: its parts that cannot be avoided.</summary>
[MemoryDiagnoser]
public class BenchLaporan
{
    private DinasBanjarbaru? _dinas;
    private DokumenLaporan? _kosong;

    [GlobalSetup]
    public async Task SiapkanAsync()
    {
        _dinas = await DinasBanjarbaru.TerisiAsync();
        var bahan = new BahanLaporan(await _dinas.MuatAsync());
        _kosong = PenyusunDokumen.Susun(bahan, SistematikaBawaan.Standar(DinasBanjarbaru.Tahun), draf: true) with { Isi = [] };
    }

    [GlobalCleanup]
    public void Bereskan() => _dinas?.Dispose();

    [Benchmark(Baseline = true, Description = "Memuat data setahun saja")]
    public async Task<int> Muat() => (await _dinas!.MuatAsync()).Indikator.Count;

    [Benchmark(Description = "Menulis DOCX kosong saja")]
    public int DocxKosong() => PenulisDocx.Tulis(_kosong!).Length;

    [Benchmark(Description = "Basis data sampai DOCX")]
    public async Task<int> Laporan() => (await _dinas!.LaporanAsync()).Berkas[0].Isi.Length;
}
