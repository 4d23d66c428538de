using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Cli;

/// <summary>What a command works with: where the data lives, where it writes, the services.</summary>
internal sealed class PerangkatCli(TextWriter keluar, TextWriter galat, Func<string, string?> variabel)
{
    /// <summary>For data.</summary>
    public TextWriter Keluar => keluar;

    /// <summary>For progress and messages.</summary>
    public TextWriter Galat => galat;

    /// <summary>Environment variables.</summary>
    public Func<string, string?> Variabel => variabel;

    public OpsiData Data { get; private set; } = OpsiData.DariLingkungan(variabel);

    /// <summary>Turns to the data folder of the demo: the usual one with "-demo" behind it, always SQLite.</summary>
    public void PakaiDemo()
    {
        var folder = Data.Folder.TrimEnd('/') + "-demo";
        Data = new OpsiData { Folder = folder, Pdf = Data.Pdf with { Folder = Path.Combine(folder, OpsiPdf.NamaFolder) } };
    }

    /// <summary>Services of one command; the caller disposes them.</summary>
    public ServiceProvider Layanan() =>
        new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.Warning).AddProvider(new PencatatGalat(galat)))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IPelaku>(PelakuTetap.BarisPerintah(Environment.UserName))
            .AddSingleton<IPengacakSandi, PengacakSandi>()
            .AddAkuntabelData(Data)
            .BuildServiceProvider();

    /// <summary>Brings the tables up to date where this is allowed; null when all is well, else the exit code after telling why.</summary>
    public async Task<int?> SiapkanAsync(IServiceProvider layanan, bool lewatPerintah, CancellationToken batal)
    {
        await using var lingkup = layanan.CreateAsyncScope();
        var siapkan = lingkup.ServiceProvider.GetRequiredService<SiapkanBasisData>();
        var hasil = await siapkan.JalankanAsync(new() { LewatPerintah = lewatPerintah }, batal);
        if (!hasil.Berhasil)
        {
            return await TolakAsync(hasil.Pelanggaran);
        }

        if (hasil.Isi.Length > 0)
        {
            await Galat.WriteLineAsync($"Basis data disesuaikan; salinan sebelumnya di {hasil.Isi}.");
        }

        return null;
    }

    /// <summary>Runs work with the services, on tables brought up to date; the exit code.</summary>
    public async Task<int> DenganLayananAsync(Func<IServiceProvider, Task<int>> kerja, CancellationToken batal)
    {
        await using var layanan = Layanan();
        return await SiapkanAsync(layanan, lewatPerintah: false, batal) ?? await kerja(layanan);
    }

    /// <summary>The same for one act, in a scope of its own.</summary>
    public Task<int> DenganAsync<TPerbuatan>(Func<TPerbuatan, Task<int>> kerja, CancellationToken batal)
        where TPerbuatan : notnull =>
        DenganLayananAsync(
            async layanan =>
            {
                await using var lingkup = layanan.CreateAsyncScope();
                return await kerja(lingkup.ServiceProvider.GetRequiredService<TPerbuatan>());
            },
            batal
        );

    /// <summary>Tells the refusal; the exit code for it.</summary>
    public async Task<int> TolakAsync(Pelanggaran pelanggaran)
    {
        await Galat.WriteLineAsync(pelanggaran.Pesan);
        return KodeKeluar.MasukanSalah;
    }
}
