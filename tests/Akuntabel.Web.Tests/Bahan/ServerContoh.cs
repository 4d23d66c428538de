using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Jejak;
using Akuntabel.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>The real server with the three example agencies imported.</summary>
public class ServerContoh : ServerUji
{
    /// <summary>A name as an attacker would write it; it replaces an indicator's name in the Banjarbaru file.</summary>
    public const string NamaBerbahaya = "<script>alert('x')</script>";

    private const string NamaAsal = "Persentase wirausaha baru";

    protected override async Task IsiAsync()
    {
        foreach (var berkas in Directory.EnumerateFiles(FolderContoh(), "*.json"))
        {
            await ImporAsync((await File.ReadAllTextAsync(berkas)).Replace(NamaAsal, NamaBerbahaya, StringComparison.Ordinal));
        }
    }

    /// <summary>Imports through services of its own, as another process would.</summary>
    public async Task ImporAsync(string json)
    {
        await using var layanan = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IPelaku>(PelakuTetap.BarisPerintah("uji"))
            .AddAkuntabelData(Data)
            .BuildServiceProvider();
        await using var lingkup = layanan.CreateAsyncScope();
        using var aliran = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(json));
        var masukan = new ImporBerkas.Masukan
        {
            Berkas = await PembacaBerkasImpor.BacaAsync(aliran, TestContext.Current.CancellationToken),
        };
        var hasil = await lingkup
            .ServiceProvider.GetRequiredService<ImporBerkas>()
            .JalankanAsync(masukan, CancellationToken.None);
        hasil.Berhasil.ShouldBeTrue(hasil.Pelanggaran?.Pesan);
    }

    public static string FolderContoh()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Akuntabel.slnx")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "data", "contoh");
    }
}
