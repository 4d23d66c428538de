using Akuntabel.Data.Postgres;
using Akuntabel.Data.Sqlite;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Data;

/// <summary>What must hold for every table, asked of the model itself.</summary>
public sealed class ModelTests
{
    [Fact]
    public void No_model_change_without_a_migration_on_either_database()
    {
        using var sqlite = new PabrikRancanganSqlite().CreateDbContext([]);
        using var postgres = new PabrikRancanganPostgres().CreateDbContext([]);
        sqlite.Database.HasPendingModelChanges().ShouldBeFalse();
        postgres.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public void Every_key_and_every_reference_of_a_scoped_row_carries_its_region()
    {
        using var db = new PabrikRancanganSqlite().CreateDbContext([]);
        var berlingkup = db.Model.GetEntityTypes().Where(e => typeof(IBerlingkupPemda).IsAssignableFrom(e.ClrType)).ToList();
        berlingkup.Count.ShouldBeGreaterThan(30);
        foreach (var entitas in berlingkup)
        {
            entitas.FindPrimaryKey()!.Properties[0].Name.ShouldBe(nameof(IBerlingkupPemda.PemdaId), entitas.Name);
            entitas.GetDeclaredQueryFilters().ShouldNotBeEmpty(entitas.Name);
            foreach (var acuan in entitas.GetForeignKeys())
            {
                if (typeof(IBerlingkupPemda).IsAssignableFrom(acuan.PrincipalEntityType.ClrType))
                {
                    acuan.Properties[0].Name.ShouldBe(nameof(IBerlingkupPemda.PemdaId), entitas.Name);
                    acuan.PrincipalKey.Properties[0].Name.ShouldBe(nameof(IBerlingkupPemda.PemdaId), entitas.Name);
                }
            }
        }
    }

    [Fact]
    public void Every_row_a_person_edits_has_its_Versi_as_concurrency_token()
    {
        using var db = new PabrikRancanganSqlite().CreateDbContext([]);
        var berversi = db.Model.GetEntityTypes().Where(e => typeof(IBerversi).IsAssignableFrom(e.ClrType)).ToList();
        berversi.ShouldNotBeEmpty();
        berversi.ShouldAllBe(e => e.FindProperty(nameof(IBerversi.Versi))!.IsConcurrencyToken);
    }
}
