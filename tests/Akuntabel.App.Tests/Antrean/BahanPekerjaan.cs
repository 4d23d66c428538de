using Akuntabel.App.Antrean;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Antrean;
using Akuntabel.Domain.Umum;
using Akuntabel.TestData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Antrean;

/// <summary>What the tests of jobs are made of: a worker that does what the test says, and jobs in a real database.</summary>
internal static class BahanPekerjaan
{
    private static CancellationToken Batal => TestContext.Current.CancellationToken;

    /// <summary>A worker that does what the test says.</summary>
    internal sealed class PelaksanaUji(Func<PerintahPekerjaan, CancellationToken, Task<Hasil<HasilPelaksanaan>>> kerja)
        : IPelaksanaPekerjaan
    {
        public Task<Hasil<HasilPelaksanaan>> JalankanAsync(PerintahPekerjaan perintah, CancellationToken batal) =>
            kerja(perintah, batal);
    }

    internal sealed record Gagal() : Pelanggaran("Tidak dapat disusun karena contoh.");

    /// <summary>The database's services with a worker of the kind "uji" beside them.</summary>
    private sealed class PabrikUji(BasisDataUji uji, IPelaksanaPekerjaan pelaksana) : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => new LingkupUji(uji.Sesi(), pelaksana);

        private sealed class LingkupUji(SesiUji sesi, IPelaksanaPekerjaan pelaksana)
            : IServiceScope,
                IKeyedServiceProvider,
                IAsyncDisposable
        {
            public IServiceProvider ServiceProvider => this;

            public object? GetService(Type serviceType) => sesi.Ambil<IServiceProvider>().GetService(serviceType);

            public object? GetKeyedService(Type serviceType, object? serviceKey) => pelaksana;

            public object GetRequiredKeyedService(Type serviceType, object? serviceKey) => pelaksana;

            public ValueTask DisposeAsync() => sesi.DisposeAsync();

            public void Dispose() => sesi.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    internal static PelariPekerjaan Pelari(
        BasisDataUji uji,
        Func<PerintahPekerjaan, CancellationToken, Task<Hasil<HasilPelaksanaan>>> kerja
    )
    {
        var opsi = Opsi(uji);
        return new(
            new PabrikUji(uji, new PelaksanaUji(kerja)),
            opsi,
            new GudangHasil(opsi),
            NullLogger<PelariPekerjaan>.Instance
        );
    }

    internal static OpsiAntrean Opsi(BasisDataUji uji) =>
        new() { Folder = Path.Combine(uji.Opsi.Folder, "hasil"), Denyut = TimeSpan.FromMilliseconds(20) };

    internal static async Task<Guid> AntrekanAsync(BasisDataUji uji, string isi = "{}")
    {
        await using var sesi = uji.Sesi();
        return await sesi.Ambil<AntrekanPekerjaan>()
            .JalankanAsync(
                new()
                {
                    Jenis = "uji",
                    Perihal = "2019",
                    Isi = isi,
                },
                Batal
            );
    }

    internal static async Task<Pekerjaan> BacaAsync(BasisDataUji uji, Guid id)
    {
        await using var sesi = uji.Sesi();
        return await sesi.Db.Pekerjaan.AsNoTracking().SingleAsync(p => p.Id == id, Batal);
    }

    internal static Task<Hasil<HasilPelaksanaan>> SatuBerkas() =>
        Task.FromResult<Hasil<HasilPelaksanaan>>(
            new HasilPelaksanaan([new BerkasLaporan("contoh.txt", "text/plain", [1, 2, 3])], "Baik.")
        );

    internal static async Task UbahAsync(BasisDataUji uji, Guid id, KeadaanPekerjaan keadaan, DateTime? sewa, int percobaan)
    {
        await using var sesi = uji.Sesi();
        await sesi
            .Db.Pekerjaan.Where(p => p.Id == id)
            .ExecuteUpdateAsync(
                s =>
                    s.SetProperty(p => p.Keadaan, keadaan)
                        .SetProperty(p => p.SewaSampai, sewa)
                        .SetProperty(p => p.Pemegang, "hilang")
                        .SetProperty(p => p.Percobaan, percobaan),
                Batal
            );
    }
}
