using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>The tenant filter may be left only in files that are named here, each with its reason.</summary>
public sealed partial class SqlMentahTests
{
    [GeneratedRegex(@"IgnoreQueryFilters|FromSql|ExecuteSql|SqlQuery|CreateCommand\(|CommandText")]
    private static partial Regex Melewati();

    [Fact]
    public void Raw_SQL_and_IgnoreQueryFilters_stand_only_in_the_named_files()
    {
        var berkas = Rumah
            .Sumber("src", ".cs", ".cshtml")
            .Where(f =>
                File.ReadLines(f).Any(b => !b.TrimStart().StartsWith("//", StringComparison.Ordinal) && Melewati().IsMatch(b))
            )
            .Where(f => !f.Contains("/Akuntabel.Data.", StringComparison.Ordinal))
            .Select(Rumah.Relatif);

        berkas.ShouldBeSubsetOf(BerkasBernama);
    }

    /// <summary>Reading agencies over all regions by slug, and reading or writing audit chains.</summary>
    private static readonly string[] BerkasBernama =
    [
        "src/Akuntabel.App/Organisasi/DaftarInstansi.cs",
        "src/Akuntabel.App/Jejak/PencatatJejak.cs",
    ];
}
