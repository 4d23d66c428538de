using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Akuntabel.Data.Sqlite;

/// <summary>The model on SQLite without a database: for dotnet-ef and for tests about the model.</summary>
public sealed class PabrikRancanganSqlite : IDesignTimeDbContextFactory<AkuntabelDbContext>
{
    public AkuntabelDbContext CreateDbContext(string[] args)
    {
        var b = new DbContextOptionsBuilder<AkuntabelDbContext>();
        PasangSqlite.Atur(b, "Data Source=:memory:");
        return new AkuntabelDbContext(b.Options, new LingkupAktif());
    }
}
