using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Data.Postgres;

/// <summary>Registers the context on PostgreSQL.</summary>
public static class PasangPostgres
{
    /// <summary>Adds <see cref="AkuntabelDbContext"/> on <see cref="OpsiData.KoneksiPostgres"/>.</summary>
    public static IServiceCollection AddAkuntabelPostgres(this IServiceCollection layanan, OpsiData opsi)
    {
        var koneksi = opsi.KoneksiPostgres ?? throw new ArgumentException("A connection string is needed.", nameof(opsi));
        return layanan
            .AddSingleton<IPenyediaBasisData>(new PenyediaPostgres())
            .AddDbContext<AkuntabelDbContext>(b => Atur(b, koneksi));
    }

    internal static void Atur(DbContextOptionsBuilder b, string koneksi) =>
        b.UseNpgsql(koneksi, s => s.MigrationsAssembly(typeof(PasangPostgres).Assembly.GetName().Name));
}
