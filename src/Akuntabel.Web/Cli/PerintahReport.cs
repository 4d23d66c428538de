using System.CommandLine;
using Akuntabel.App.Data;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Pelaporan.Kerangka;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel report SLUG YEAR [--triwulan N] [--sistematika NAMA|BERKAS] --format docx,pdf,xlsx,html --out DIR</c>: writes the performance report.</summary>
internal static class PerintahReport
{
    public static Command Susun(PerangkatCli perangkat)
    {
        var slug = new Argument<string>("instansi")
        {
            HelpName = "INSTANSI",
            Description = "Nama pendek instansi, misalnya banjarbaru",
        };
        var tahun = new Argument<int>("tahun") { HelpName = "TAHUN", Description = "Tahun laporan" };
        var triwulan = new Option<int?>("--triwulan")
        {
            HelpName = "N",
            Description = "Laporan triwulan 1 sampai 4; tanpa ini laporan tahunan",
        };
        var format = new Option<string>("--format")
        {
            HelpName = "DAFTAR",
            Description = "docx, pdf, xlsx, html; beberapa dipisah koma (bawaan: docx)",
            DefaultValueFactory = _ => "docx",
        };
        var sistematika = new Option<string?>("--sistematika")
        {
            HelpName = "NAMA|BERKAS",
            Description =
                $"Sistematika: nama yang tersedia ({string.Join(", ", SistematikaBawaan.Kunci)}) atau berkas JSON; tanpa ini yang dipilih instansi, atau yang standar",
        };
        var keluar = new Option<string>("--out")
        {
            HelpName = "FOLDER",
            Description = "Folder hasil (bawaan: folder ini)",
            DefaultValueFactory = _ => ".",
        };
        var perintah = new Command("report", "Menyusun laporan kinerja") { slug, tahun, triwulan, sistematika, format, keluar };
        perintah.SetAction(
            async (hasil, batal) =>
            {
                var (th, tw) = (hasil.GetValue(tahun), hasil.GetValue(triwulan));
                if (th is < 1945 or > 9999 || tw is < 1 or > 4)
                {
                    await perangkat.Galat.WriteLineAsync("Tahun harus empat angka, dan triwulan 1 sampai 4.");
                    return KodeKeluar.MasukanSalah;
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

                var masukan = new SusunLaporanMasukan
                {
                    Slug = hasil.GetValue(slug)!,
                    Periode = tw is { } n ? Periode.Triwulan(th, n) : Periode.Tahunan(th),
                    Format = bentuk,
                    Sistematika = kerangka.Isi.Json,
                    SistematikaBawaan = kerangka.Isi.Nama,
                };
                return await JalankanAsync(perangkat, masukan, hasil.GetValue(keluar)!, batal);
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

    private static async Task<int> JalankanAsync(
        PerangkatCli perangkat,
        SusunLaporanMasukan masukan,
        string folder,
        CancellationToken batal
    )
    {
        if (FolderKeluar.Siapkan(folder) is { } masalah)
        {
            await perangkat.Galat.WriteLineAsync(masalah);
            return KodeKeluar.MasukanSalah;
        }

        await using var layanan = perangkat.Layanan();
        if (await perangkat.SiapkanAsync(layanan, lewatPerintah: false, batal) is { } kode)
        {
            return kode;
        }

        await using var lingkup = layanan.CreateAsyncScope();
        var hasil = await lingkup.ServiceProvider.GetRequiredService<SusunLaporan>().JalankanAsync(masukan, batal);
        return hasil.Berhasil
            ? await BerkasHasil.TulisAsync(perangkat, hasil.Isi, folder, batal)
            : await perangkat.TolakAsync(hasil.Pelanggaran);
    }
}
