using Akuntabel.App.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Data.Sqlite;

/// <summary>Registers the context on SQLite.</summary>
public static class PasangSqlite
{
    /// <summary>Adds <see cref="AkuntabelDbContext"/> on the file <see cref="OpsiData.BerkasSqlite"/>.</summary>
    public static IServiceCollection AddAkuntabelSqlite(this IServiceCollection layanan, OpsiData opsi) =>
        layanan
            .AddSingleton<IPenyediaBasisData>(new PenyediaSqlite(opsi))
            .AddDbContext<AkuntabelDbContext>(b => Atur(b, Koneksi(opsi.BerkasSqlite)));

    internal static void Atur(DbContextOptionsBuilder b, string koneksi) =>
        b.UseSqlite(koneksi, s => s.MigrationsAssembly(typeof(PasangSqlite).Assembly.GetName().Name))
            .AddInterceptors(new PragmaConnectionInterceptor());

    internal static string Koneksi(string berkas) =>
        new SqliteConnectionStringBuilder { DataSource = berkas, DefaultTimeout = 60 }.ToString();
}
