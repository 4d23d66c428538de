using Akuntabel.Documents.Laporan;
using Shouldly;
using Xunit;

namespace Akuntabel.Documents.Tests.Laporan;

public sealed class AngkaRomawiTests
{
    [Theory]
    [InlineData(1, "I")]
    [InlineData(4, "IV")]
    [InlineData(9, "IX")]
    [InlineData(14, "XIV")]
    [InlineData(2019, "MMXIX")]
    public void Chapters_are_numbered_in_roman_figures(int angka, string romawi) => AngkaRomawi.Dari(angka).ShouldBe(romawi);
}
