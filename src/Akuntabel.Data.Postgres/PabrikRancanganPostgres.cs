using Akuntabel.App.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Akuntabel.Data.Postgres;

/// <summary>The model on PostgreSQL without a database: for dotnet-ef and for tests about the model.</summary>
public sealed class PabrikRancanganPostgres : IDesignTimeDbContextFactory<AkuntabelDbContext>
{
    public AkuntabelDbContext CreateDbContext(string[] args)
    {
        var b = new DbContextOptionsBuilder<AkuntabelDbContext>();
        PasangPostgres.Atur(b, "Host=localhost;Database=akuntabel");
        return new AkuntabelDbContext(b.Options, new LingkupAktif());
    }
}
