using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Akuntabel.Architecture.Tests;

/// <summary>The domain has no I/O, no clock, no chance and no binary floating point.</summary>
public sealed partial class DomainMurniTests
{
    [GeneratedRegex(
        @"\b(double|float|Half)\b|DateTime(Offset)?\.(Now|UtcNow|Today)|TimeProvider|Guid\.(NewGuid|CreateVersion7)|\bRandom\b|Environment\.|\bFile\.|\bDirectory\.|\bHttpClient\b|\bConsole\.|\bTask\b|\bThread\b|CultureInfo\.Current"
    )]
    private static partial Regex Terlarang();

    [Fact]
    public void Domain_source_uses_no_clock_io_chance_threads_or_floating_point()
    {
        var pelanggaran =
            from berkas in Rumah.Sumber("src/Akuntabel.Domain", ".cs")
            from baris in File.ReadLines(berkas).Select((teks, i) => (teks, nomor: i + 1))
            where !baris.teks.TrimStart().StartsWith("//", StringComparison.Ordinal) && Terlarang().IsMatch(baris.teks)
            select $"{Rumah.Relatif(berkas)}:{baris.nomor} {baris.teks.Trim()}";

        pelanggaran.ShouldBeEmpty();
    }
}
