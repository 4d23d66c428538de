using Shouldly;
using Xunit;

namespace Akuntabel.App.Tests.Impor;

/// <summary>docs/skema follows the records; <c>AKUNTABEL_TULIS=1 ./test</c> writes it anew.</summary>
public sealed class SkemaImporTests
{
    [Fact]
    public void The_schema_file_equals_the_records()
    {
        var berkas = Path.Combine(ContohImpor.Akar, "docs", "skema", "impor-1.schema.json");
        var skema = SkemaImpor.Susun();
        if (Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1")
        {
            File.WriteAllText(berkas, skema);
        }

        File.ReadAllText(berkas).ShouldBe(skema, "docs/skema is out of date: run AKUNTABEL_TULIS=1 ./test");
    }
}
