using System.Reflection;
using System.Runtime.CompilerServices;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>One concept, one name: go-to-type gives one answer.</summary>
public sealed class NamaTipeTests
{
    [Fact]
    public void Type_names_are_unique_over_Domain_Documents_and_App()
    {
        var ganda =
            from rakitan in new[] { Rumah.Domain, Rumah.Documents, Rumah.App }
            from tipe in rakitan.GetTypes()
            where
                !tipe.IsNested
                && !tipe.IsDefined(typeof(CompilerGeneratedAttribute))
                && !tipe.Name.Contains('<', StringComparison.Ordinal)
            where tipe.Namespace?.StartsWith("Akuntabel", StringComparison.Ordinal) == true
            group tipe.FullName!.Split('`')[0] by tipe.Name.Split('`')[0] into kelompok
            where kelompok.Distinct().Count() > 1
            select $"{kelompok.Key}: {string.Join(", ", kelompok)}";

        ganda.ShouldBeEmpty();
    }

    [Fact]
    public void No_namespace_of_the_house_is_named_like_a_type_in_it()
    {
        var tipe = new[] { Rumah.Domain, Rumah.Documents, Rumah.App }.SelectMany(r => r.GetTypes()).ToList();
        var ruang = tipe.Select(t => t.Namespace?.Split('.')[^1]).OfType<string>().ToHashSet(StringComparer.Ordinal);

        tipe.Where(t => !t.IsNested && ruang.Contains(t.Name)).Select(t => t.FullName).ShouldBeEmpty();
    }
}
