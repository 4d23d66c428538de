using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>Percentages are computed in Domain and nowhere else, pages and scripts included.</summary>
public sealed partial class HitunganPersenTests
{
    [GeneratedRegex(@"[*/]\s*100(\.0+)?[mMdDfF]?\b(?!\d)|\b100[mMdDfF]?\s*\*|""[Pp]\d""|\{[^{}]*:[Pp]\d?\}")]
    private static partial Regex HitunganPersen();

    [Fact]
    public void No_percentage_arithmetic_outside_Domain()
    {
        var pelanggaran =
            from berkas in Rumah.Sumber("src", ".cs", ".cshtml", ".js")
            where !berkas.Contains("/Akuntabel.Domain/", StringComparison.Ordinal)
            from baris in File.ReadLines(berkas).Select((teks, i) => (teks, nomor: i + 1))
            where !baris.teks.TrimStart().StartsWith("//", StringComparison.Ordinal) && HitunganPersen().IsMatch(baris.teks)
            select $"{Rumah.Relatif(berkas)}:{baris.nomor} {baris.teks.Trim()}";

        pelanggaran.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("var x = r / t * 100;")]
    [InlineData("nilai / 100m")]
    [InlineData("x.ToString(\"P2\")")]
    [InlineData("100 * r / t")]
    public void The_guard_sees_the_usual_forms(string baris) => HitunganPersen().IsMatch(baris).ShouldBeTrue();
}
