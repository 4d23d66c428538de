using Akuntabel.App.Data;
using Akuntabel.App.Impor;
using Akuntabel.App.Impor.Baca;
using Akuntabel.App.Jejak;
using Akuntabel.App.Pelaporan;
using Akuntabel.Data.Sqlite;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Umum;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Bench;

/// <summary>The example agency of Banjarbaru in a SQLite file of its own, thrown away at the end.</summary>
internal sealed class DinasBanjarbaru : IDisposable
{
    public const string Slug = "banjarbaru";

    public static readonly Periode Tahun = Periode.Tahunan(2019);

    private static readonly string BerkasImpor = Path.Combine(AppContext.BaseDirectory, "banjarbaru-2019.json");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("akuntabel-bench-");
    private readonly ServiceProvider _layanan;

    private DinasBanjarbaru()
    {
        var opsi = new OpsiData { Folder = _folder.FullName };
        _layanan = new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IPelaku>(PelakuTetap.BarisPerintah("bench"))
            .AddAkuntabelInti(opsi)
            .AddAkuntabelSqlite(opsi)
            .BuildServiceProvider();
    }

    /// <summary>Tables without rows.</summary>
    public static async Task<DinasBanjarbaru> KosongAsync()
    {
        var dinas = new DinasBanjarbaru();
        await dinas.DenganAsync<SiapkanBasisData, string>(s => s.JalankanAsync(new() { LewatPerintah = true }, default));
        return dinas;
    }

    /// <summary>Tables with everything the example file says.</summary>
    public static async Task<DinasBanjarbaru> TerisiAsync()
    {
        var dinas = await KosongAsync();
        await dinas.ImporAsync();
        return dinas;
    }

    /// <summary>Reads, checks and writes the import file.</summary>
    public async Task<HasilImpor> ImporAsync()
    {
        var berkas = await BacaImporAsync();
        return await DenganAsync<ImporBerkas, HasilImpor>(i => i.JalankanAsync(new() { Berkas = berkas }, default));
    }

    /// <summary>Reads the import file only.</summary>
    public static Task<BerkasTerbaca> BacaImporAsync() => PembacaBerkasImpor.BacaAsync(BerkasImpor);

    /// <summary>Reads the year from the database only.</summary>
    public Task<BerkasTahun> MuatAsync() => DenganAsync<MuatBerkasTahun, BerkasTahun>(m => m.JalankanAsync(Slug, Tahun, default));

    /// <summary>From the database to the bytes of the DOCX.</summary>
    public Task<SusunLaporanHasil> LaporanAsync() =>
        DenganAsync<SusunLaporan, SusunLaporanHasil>(s =>
            s.JalankanAsync(
                new()
                {
                    Slug = Slug,
                    Periode = Tahun,
                    Format = [SusunLaporanFormat.Docx],
                },
                default
            )
        );

    public void Dispose()
    {
        _layanan.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<T> DenganAsync<TPerbuatan, T>(Func<TPerbuatan, Task<Hasil<T>>> jalankan)
        where TPerbuatan : notnull
    {
        await using var lingkup = _layanan.CreateAsyncScope();
        var hasil = await jalankan(lingkup.ServiceProvider.GetRequiredService<TPerbuatan>());
        return hasil.Berhasil ? hasil.Isi : throw new InvalidOperationException(hasil.Pelanggaran.Pesan);
    }
}
