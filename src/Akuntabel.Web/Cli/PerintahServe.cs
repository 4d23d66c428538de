using System.CommandLine;
using Akuntabel.App.Organisasi;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Cli;

/// <summary><c>akuntabel serve [--urls URL] [--demo]</c>: the web server.</summary>
internal static class PerintahServe
{
    /// <summary>Where the server listens unless told otherwise.</summary>
    public const string AlamatBawaan = "http://localhost:5080";

    public static Command Susun(PerangkatCli perangkat)
    {
        var urls = new Option<string>("--urls")
        {
            HelpName = "URL",
            Description = $"Alamat tempat mendengarkan (bawaan: {AlamatBawaan})",
            DefaultValueFactory = _ => AlamatBawaan,
        };
        var demo = new Option<bool>("--demo") { Description = "Memakai folder data sendiri berisi tiga instansi contoh" };
        var perintah = new Command("serve", "Menjalankan Akuntabel di peramban") { urls, demo };
        perintah.SetAction((hasil, batal) => JalankanAsync(perangkat, hasil.GetValue(urls)!, hasil.GetValue(demo), batal));
        return perintah;
    }

    private static async Task<int> JalankanAsync(PerangkatCli perangkat, string alamat, bool demo, CancellationToken batal)
    {
        var jaringan = OpsiJaringan.DariLingkungan(perangkat.Variabel);
        if (!jaringan.Berhasil)
        {
            return await perangkat.TolakAsync(jaringan.Pelanggaran);
        }

        var terbaca = AlamatDengar.Baca(alamat, jaringan.Isi);
        if (!terbaca.Berhasil)
        {
            return await perangkat.TolakAsync(terbaca.Pelanggaran);
        }

        if (demo)
        {
            perangkat.PakaiDemo();
        }

        if (FolderKunci.Periksa(perangkat.Data) is { } salah)
        {
            return await perangkat.TolakAsync(salah);
        }

        await using (var layanan = perangkat.Layanan())
        {
            if (await perangkat.SiapkanAsync(layanan, lewatPerintah: false, batal) is { } kode)
            {
                return kode;
            }

            if (demo && await ContohAsync(perangkat, layanan, batal) is var kodeContoh and not KodeKeluar.Baik)
            {
                return kodeContoh;
            }

            if (await AkunPertama.SiapkanAsync(perangkat, layanan, batal) is { } kodeAkun)
            {
                return kodeAkun;
            }

            if (demo)
            {
                await new AkunContoh(perangkat, layanan).SiapkanAsync(batal);
                await PeriodeContoh.BukaAsync(layanan, batal);
            }
        }

        var opsi = new WebHostOpsi
        {
            Alamat = alamat,
            Data = perangkat.Data,
            Demo = demo,
            Jaringan = jaringan.Isi,
        };
        return await WebHost.JalankanAsync(opsi, perangkat.Galat, batal);
    }

    /// <summary>Imports the example files that are not there yet.</summary>
    private static async Task<int> ContohAsync(PerangkatCli perangkat, IServiceProvider layanan, CancellationToken batal)
    {
        foreach (var berkas in DataContoh.Berkas())
        {
            await using var lingkup = layanan.CreateAsyncScope();
            var daftar = lingkup.ServiceProvider.GetRequiredService<DaftarInstansi>();
            var ada = await daftar.CariAsync(berkas.Slug, batal);
            if (ada?.Tahun.Contains(berkas.Tahun) == true)
            {
                continue;
            }

            var terbaca = await App.Impor.Baca.PembacaBerkasImpor.BacaAsync(berkas.Lokasi, batal);
            var kode = await PerintahImport.SatuAsync(perangkat, layanan, Path.GetFileName(berkas.Lokasi), terbaca, false, batal);
            if (kode != KodeKeluar.Baik)
            {
                return kode;
            }
        }

        return KodeKeluar.Baik;
    }
}
