using System.Diagnostics;
using System.Globalization;
using Akuntabel.Documents.Docx;
using Akuntabel.Documents.Laporan;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;

namespace Akuntabel.Bench;

/// <summary>What reports cost in memory and as they grow: many in a row, and one of ten times the size.</summary>
internal static class BebanLaporan
{
    private static readonly CultureInfo Id = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>
    /// Writes <paramref name="banyak"/> reports in a row, database to DOCX, and tells the memory on the way; then one of ten times the
    /// rows against one of them.
    /// </summary>
    public static async Task JalankanAsync(int banyak, TextWriter keluar)
    {
        using var dinas = await DinasBanjarbaru.TerisiAsync();
        await keluar.WriteLineAsync(
            "| laporan ke- | heap sesudah GC (MiB) | puncak memori proses (MiB) | dialokasikan per laporan (MiB) | ms |"
        );
        await keluar.WriteLineAsync("|---:|---:|---:|---:|---:|");
        for (var i = 1; i <= banyak; i++)
        {
            var (alokasi, mulai) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            await dinas.LaporanAsync();
            var lama = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
            alokasi = GC.GetTotalAllocatedBytes(precise: true) - alokasi;
            if (i is 1 or 2 or 10 or 50 || i == banyak)
            {
                var heap = GC.GetTotalMemory(forceFullCollection: true);
                using var proses = Process.GetCurrentProcess();
                await keluar.WriteLineAsync(
                    $"| {i.ToString(Id)} | {Mebi(heap)} | {Mebi(proses.PeakWorkingSet64)} | {Mebi(alokasi)} | {lama.ToString("0", Id)} |"
                );
            }
        }

        var satu = await dinas.MuatAsync();
        var sepuluh = DinasBesar.Kali(satu, 10);
        await keluar.WriteLineAsync(
            $"\nIndikator {Indikator(satu)} dan {Indikator(sepuluh)}; DOCX {Tulis(satu) / 1024} KiB dan {Tulis(sepuluh) / 1024} KiB."
        );
        await new Selang("Dari baris sampai DOCX", 15)
            .Tambah("Banjarbaru", () => Task.FromResult(Tulis(satu)))
            .Tambah("Sepuluh kali barisnya", () => Task.FromResult(Tulis(sepuluh)))
            .JalankanAsync(keluar);
    }

    private static int Tulis(BerkasTahun berkas) =>
        PenulisDocx
            .Tulis(PenyusunDokumen.Susun(new BahanLaporan(berkas), SistematikaBawaan.Standar(DinasBanjarbaru.Tahun), draf: true))
            .Length;

    private static string Indikator(BerkasTahun berkas) => new BahanLaporan(berkas).Pengukuran.JumlahIndikator.ToString(Id);

    private static string Mebi(long bita) => (bita / 1048576m).ToString("0.0", Id);
}
