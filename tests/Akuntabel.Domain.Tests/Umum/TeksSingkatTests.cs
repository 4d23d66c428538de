using Akuntabel.Domain.Umum;
using CsCheck;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Umum;

/// <summary>Texts shortened for a message.</summary>
public sealed class TeksSingkatTests
{
    [Theory]
    [InlineData("Tata Kerja Dinas Tenaga Kerja", 40, "Tata Kerja Dinas Tenaga Kerja")]
    [InlineData("Tata Kerja Dinas Tenaga Kerja", 27, "Tata Kerja Dinas Tenaga…")]
    [InlineData("Tata Kerja Dinas Tenaga Kerja", 23, "Tata Kerja Dinas Tenaga…")]
    [InlineData("Susunan Organisasi, Tugas dan Fungsi", 22, "Susunan Organisasi…")]
    [InlineData("Pertanggungjawaban", 5, "Perta…")]
    [InlineData(" , : Dinas", 4, " , :…")]
    public void A_long_text_ends_behind_a_whole_word(string teks, int maks, string singkat) =>
        TeksSingkat.Dari(teks, maks).ShouldBe(singkat);

    [Fact]
    public void What_is_left_begins_the_text_and_is_no_longer_than_allowed() =>
        Gen.Select(Gen.String[1, 60], Gen.Int[1, 50])
            .Sample(
                (teks, maks) =>
                {
                    var singkat = TeksSingkat.Dari(teks, maks);
                    var isi = singkat == teks ? teks : singkat[..^1];
                    return teks.StartsWith(isi, StringComparison.Ordinal) && (teks.Length <= maks || isi.Length <= maks);
                }
            );
}
