using Akuntabel.App.Data;
using Akuntabel.Data.Postgres;
using Akuntabel.Data.Sqlite;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Chooses the database.</summary>
public static class PasangData
{
    /// <summary>PostgreSQL when a connection string is given, else SQLite in the data folder.</summary>
    public static IServiceCollection AddAkuntabelData(this IServiceCollection layanan, OpsiData opsi)
    {
        layanan.AddAkuntabelInti(opsi);
        return opsi.KoneksiPostgres is null ? layanan.AddAkuntabelSqlite(opsi) : layanan.AddAkuntabelPostgres(opsi);
    }
}
