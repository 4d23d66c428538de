using System.Reflection;
using Akuntabel.Domain.Tests.Bahan;
using Akuntabel.Domain.Umum;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Umum;

public sealed class DaftarAturanTests
{
    [Fact]
    public void Every_rule_of_the_domain_is_listed_once_under_its_own_id()
    {
        var semua = typeof(AturanHitung)
            .Assembly.GetTypes()
            .SelectMany(t =>
                t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            )
            .Where(f => f.FieldType == typeof(AturanHitung))
            .Select(f => (AturanHitung)f.GetValue(null)!)
            .ToList();

        semua.Count.ShouldBeGreaterThan(25);
        DaftarAturan.Semua.Select(b => b.Aturan).ShouldBe(semua, ignoreOrder: true);
        semua.Select(a => a.Id).ShouldBeUnique();
    }

    [Fact]
    public void Every_rule_names_its_law_and_the_file_that_holds_its_id()
    {
        foreach (var butir in DaftarAturan.Semua)
        {
            butir.Aturan.DasarHukum.ShouldNotBeEmpty();
            File.ReadAllText(Repositori.Jalur("src", "Akuntabel.Domain", butir.Berkas)).ShouldContain($"\"{butir.Aturan.Id}\"");
        }
    }

    /// <summary>Run with AKUNTABEL_TULIS=1 to write the file anew.</summary>
    [Fact]
    public void The_formula_document_equals_what_the_rules_say()
    {
        var jalur = Repositori.Jalur("docs", "rumus.md");
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(jalur)!);
            File.WriteAllText(jalur, DaftarAturan.KeMarkdown());
        }

        File.ReadAllText(jalur).ShouldBe(DaftarAturan.KeMarkdown());
    }
}
