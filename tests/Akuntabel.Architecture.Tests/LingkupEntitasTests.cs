using Akuntabel.Data.Postgres;
using Akuntabel.Data.Sqlite;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>Every entity declares its scope and has it in its key; references stay inside the region. The same on both databases.</summary>
public sealed class LingkupEntitasTests
{
    public static TheoryData<string> BasisData => ["sqlite", "postgres"];

    private static IModel Model(string basisData)
    {
        using DbContext konteks =
            basisData == "sqlite"
                ? new PabrikRancanganSqlite().CreateDbContext([])
                : new PabrikRancanganPostgres().CreateDbContext([]);
        return konteks.Model;
    }

    private static IEnumerable<IEntityType> Entitas(string basisData) =>
        Model(basisData)
            .GetEntityTypes()
            .Where(e => e.ClrType.Namespace?.StartsWith("Akuntabel.Domain", StringComparison.Ordinal) == true && !e.IsOwned());

    private static bool Berlingkup(Type tipe) => typeof(IBerlingkupPemda).IsAssignableFrom(tipe);

    [Theory]
    [MemberData(nameof(BasisData))]
    public void Every_entity_declares_exactly_one_scope(string basisData) =>
        Entitas(basisData)
            .Where(e => typeof(IBerlingkupInstalasi).IsAssignableFrom(e.ClrType) == Berlingkup(e.ClrType))
            .Select(e => e.ClrType.Name)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(BasisData))]
    public void The_key_of_a_regional_entity_starts_with_its_region(string basisData) =>
        Entitas(basisData)
            .Where(e => Berlingkup(e.ClrType) && e.FindPrimaryKey()?.Properties[0].Name != nameof(IBerlingkupPemda.PemdaId))
            .Select(e => e.ClrType.Name)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(BasisData))]
    public void A_reference_between_regional_entities_carries_the_region(string basisData)
    {
        var lepas =
            from entitas in Entitas(basisData)
            where Berlingkup(entitas.ClrType)
            from kunci in entitas.GetForeignKeys()
            where
                Berlingkup(kunci.PrincipalEntityType.ClrType)
                && kunci.Properties.All(p => p.Name != nameof(IBerlingkupPemda.PemdaId))
            select $"{entitas.ClrType.Name} → {kunci.PrincipalEntityType.ClrType.Name}";

        lepas.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(BasisData))]
    public void Every_regional_entity_is_filtered_by_scope(string basisData) =>
        Entitas(basisData)
            .Where(e => Berlingkup(e.ClrType) && e.GetDeclaredQueryFilters().Count == 0)
            .Select(e => e.ClrType.Name)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(BasisData))]
    public void What_a_person_edits_has_its_version_as_concurrency_token(string basisData) =>
        Entitas(basisData)
            .Where(e =>
                typeof(IBerversi).IsAssignableFrom(e.ClrType)
                && e.FindProperty(nameof(IBerversi.Versi))?.IsConcurrencyToken != true
            )
            .Select(e => e.ClrType.Name)
            .ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(BasisData))]
    public void No_property_is_stored_as_floating_point(string basisData) =>
        Entitas(basisData)
            .SelectMany(e => e.GetProperties())
            .Where(p => p.ClrType == typeof(double) || p.ClrType == typeof(float))
            .Select(p => p.Name)
            .ShouldBeEmpty();
}
