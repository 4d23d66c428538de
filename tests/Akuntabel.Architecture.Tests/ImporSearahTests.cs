using System.Reflection;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>Imports run one way: Domain ← Documents ← App ← Data.* ← Web.</summary>
public sealed class ImporSearahTests
{
    private static string[] Rujukan(Assembly rakitan) =>
        [.. rakitan.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal))];

    [Fact]
    public void Domain_imports_nothing_but_the_base_library() => Rujukan(Rumah.Domain).ShouldBeEmpty();

    [Fact]
    public void Documents_imports_of_the_house_only_Domain() =>
        Rujukan(Rumah.Documents).Where(MilikRumah).ShouldBeSubsetOf(["Akuntabel.Domain"]);

    [Fact]
    public void App_imports_of_the_house_only_Domain_and_Documents_and_no_database_provider()
    {
        var rujukan = Rujukan(Rumah.App);
        rujukan.Where(MilikRumah).ShouldBeSubsetOf(["Akuntabel.Domain", "Akuntabel.Documents"]);
        rujukan.ShouldNotContain(n =>
            n.Contains("Sqlite", StringComparison.Ordinal) || n.Contains("Npgsql", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_two_databases_do_not_know_each_other()
    {
        Rujukan(Rumah.Sqlite)
            .ShouldNotContain(n => n.Contains("Npgsql", StringComparison.Ordinal) || n == "Akuntabel.Data.Postgres");
        Rujukan(Rumah.Postgres).ShouldNotContain(n => n.Contains("Sqlite", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_Web_knows_ASP_NET()
    {
        foreach (var rakitan in new[] { Rumah.Domain, Rumah.Documents, Rumah.App, Rumah.Sqlite, Rumah.Postgres })
        {
            Rujukan(rakitan)
                .ShouldNotContain(n => n.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal), rakitan.GetName().Name);
        }
    }

    private static bool MilikRumah(string nama) => nama.StartsWith("Akuntabel", StringComparison.OrdinalIgnoreCase);
}
