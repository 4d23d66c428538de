using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Pelaporan.Beku;
using Akuntabel.Data.Postgres;
using Akuntabel.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Akuntabel.TestData;

/// <summary>A migrated, empty database of its own for one test, with the services around it.</summary>
public sealed class BasisDataUji : IAsyncDisposable
{
    private readonly ServiceProvider _layanan;

    internal BasisDataUji(OpsiData opsi)
    {
        Opsi = opsi;
        var layanan = new ServiceCollection()
            .AddLogging(l => l.SetMinimumLevel(LogLevel.None))
            .AddSingleton<TimeProvider>(Jam)
            .AddSingleton<IPelaku>(Pelaku)
            .AddSingleton<IPembuatQr, QrUji>()
            .AddAkuntabelInti(opsi);
        _ = opsi.KoneksiPostgres is null ? layanan.AddAkuntabelSqlite(opsi) : layanan.AddAkuntabelPostgres(opsi);
        _layanan = layanan.BuildServiceProvider(validateScopes: true);
    }

    /// <summary>The clock; it stands at 2 January 2020, 03:04:05 UTC until moved.</summary>
    public FakeTimeProvider Jam { get; } = new(new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero));

    /// <summary>Who acts.</summary>
    public PelakuUji Pelaku { get; } = new();

    public OpsiData Opsi { get; }

    /// <summary>A new, migrated database: a copy of one that was migrated once per run.</summary>
    public static async Task<BasisDataUji> BuatAsync(JenisUji jenis) => new(await CetakanBasisData.SalinAsync(jenis));

    /// <summary>A database that does not exist yet.</summary>
    public static async Task<BasisDataUji> KosongAsync(JenisUji jenis) => new(await CetakanBasisData.OpsiBaruAsync(jenis));

    /// <summary>A service scope with no agency chosen.</summary>
    public SesiUji Sesi() => new(_layanan.CreateAsyncScope());

    /// <summary>A service scope that sees the whole installation.</summary>
    public SesiUji SesiInstalasi()
    {
        var sesi = Sesi();
        sesi.Ambil<LingkupAktif>().PilihSeluruhInstalasi();
        return sesi;
    }

    /// <summary>A service scope of one region, or of one agency.</summary>
    public SesiUji Sesi(int pemdaId, Guid? perangkatDaerahId)
    {
        var sesi = Sesi();
        sesi.Ambil<LingkupAktif>().Pilih(pemdaId, perangkatDaerahId);
        return sesi;
    }

    public async ValueTask DisposeAsync()
    {
        await using (var sesi = Sesi())
        {
            if (Opsi.KoneksiPostgres is not null)
            {
                await sesi.Db.Database.EnsureDeletedAsync();
            }
        }

        await _layanan.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Opsi.Folder, recursive: true);
    }
}
