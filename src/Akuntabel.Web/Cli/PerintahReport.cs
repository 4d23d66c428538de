using System.CommandLine;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel report SLUG YEAR | SLUG/YEAR[/PERIOD]... [--triwulan N] [--sistematika NAMA|BERKAS] --format docx,pdf,xlsx,html --out DIR</c>: writes performance reports.</summary>
internal static class PerintahReport
{
    private const int SekaliJalan = 2;

    public static Command Susun(PerangkatCli perangkat)
    {
        var laporan = new Argument<string[]>("laporan")
        {
            HelpName = "INSTANSI TAHUN | INSTANSI/TAHUN[/PERIODE] ...",
            Description = "Satu laporan (banjarbaru 2019), atau beberapa sekaligus (banjarbaru/2019 hss/2018/tw-2)",
            Arity = ArgumentArity.OneOrMore,
        };
        var triwulan = PilihanUmum.Triwulan("Laporan triwulan 1 sampai 4; tanpa ini laporan tahunan");
        var format = PilihanUmum.Format("DAFTAR", "docx, pdf, xlsx, html; beberapa dipisah koma", "docx");
        var sistematika = new Option<string?>("--sistematika")
        {
            HelpName = "NAMA|BERKAS",
            Description =
                $"Sistematika: nama yang tersedia ({string.Join(", ", SistematikaBawaan.Kunci)}) atau berkas JSON; tanpa ini yang dipilih instansi, atau yang standar",
        };
        var keluar = PilihanUmum.Keluar();
        var perintah = new Command("report", "Menyusun laporan kinerja") { laporan, triwulan, sistematika, format, keluar };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var diminta = LaporanDiminta.Baca(hasil.GetValue(laporan)!, hasil.GetValue(triwulan));
                if (!diminta.Berhasil)
                {
                    return await perangkat.TolakAsync(diminta.Pelanggaran);
                }

                var bentuk = Format(hasil.GetValue(format)!);
                if (bentuk.Count == 0)
                {
                    await perangkat.Galat.WriteLineAsync(
                        $"Format \"{hasil.GetValue(format)}\" tidak dikenal; yang ada: docx, pdf, xlsx, html."
                    );
                    return KodeKeluar.MasukanSalah;
                }

                var kerangka = await PilihanSistematika.BacaAsync(hasil.GetValue(sistematika), batal);
                if (!kerangka.Berhasil)
                {
                    return await perangkat.TolakAsync(kerangka.Pelanggaran);
                }

                var masukan = diminta.Isi.Select(d => new SusunLaporanMasukan
                {
                    Slug = d.Slug,
                    Periode = d.Periode,
                    Format = bentuk,
                    Sistematika = kerangka.Isi.Json,
                    SistematikaBawaan = kerangka.Isi.Nama,
                });
                return await JalankanAsync(perangkat, [.. masukan], hasil.GetValue(keluar)!, batal);
            }
        );
        return perintah;
    }

    /// <summary>The forms named, or none when one of them is unknown.</summary>
    private static List<SusunLaporanFormat> Format(string teks)
    {
        var daftar = new List<SusunLaporanFormat>();
        foreach (var nama in teks.Split(',', StringSplitOptions.TrimEntries))
        {
            if (nama.Any(char.IsAsciiDigit) || !Enum.TryParse<SusunLaporanFormat>(nama, ignoreCase: true, out var satu))
            {
                return [];
            }

            daftar.Add(satu);
        }

        return daftar;
    }

    /// <summary>Two at a time: while LibreOffice lays out one report the other is written. The highest exit code.</summary>
    private static async Task<int> JalankanAsync(
        PerangkatCli perangkat,
        IReadOnlyList<SusunLaporanMasukan> masukan,
        string folder,
        CancellationToken batal
    )
    {
        if (FolderKeluar.Siapkan(folder) is { } masalah)
        {
            await perangkat.Galat.WriteLineAsync(masalah);
            return KodeKeluar.MasukanSalah;
        }

        return await perangkat.DenganLayananAsync(
            async layanan =>
            {
                using var giliran = new SemaphoreSlim(SekaliJalan);
                var tugas = masukan.Select(m => SusunAsync(layanan, giliran, m, batal)).ToList();
                var kode = KodeKeluar.Baik;
                foreach (var satu in tugas)
                {
                    var hasil = await satu;
                    var akhir = hasil.Berhasil
                        ? await BerkasHasil.TulisAsync(perangkat, hasil.Isi, folder, batal)
                        : await perangkat.TolakAsync(hasil.Pelanggaran);
                    kode = Math.Max(kode, akhir);
                }

                return kode;
            },
            batal
        );
    }

    private static async Task<Hasil<SusunLaporanHasil>> SusunAsync(
        IServiceProvider layanan,
        SemaphoreSlim giliran,
        SusunLaporanMasukan masukan,
        CancellationToken batal
    )
    {
        await giliran.WaitAsync(batal);
        try
        {
            await using var lingkup = layanan.CreateAsyncScope();
            var susun = lingkup.ServiceProvider.GetRequiredService<SusunLaporan>();
            return await Task.Run(() => susun.JalankanAsync(masukan, batal), batal);
        }
        finally
        {
            giliran.Release();
        }
    }
}
