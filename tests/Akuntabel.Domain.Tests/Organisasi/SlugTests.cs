using Akuntabel.Domain.Organisasi;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Organisasi;

public sealed class SlugTests
{
    [Theory]
    [InlineData("sibolga")]
    [InlineData("hss")]
    [InlineData("a1")]
    [InlineData("dinas-koperasi-2")]
    public void A_short_lower_case_name_is_a_slug(string teks) => Slug.Buat(teks).Isi.Teks.ShouldBe(teks);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("Sibolga")]
    [InlineData("dinas koperasi")]
    [InlineData("dinás")]
    [InlineData("hss\n")]
    [InlineData("abcdefghijklmnopqrstuvwxyzabcdefghijklmn")]
    public void Anything_else_is_told(string teks) => Slug.Buat(teks).Pelanggaran.ShouldBeOfType<SlugTidakSah>();

    [Theory]
    [InlineData("masuk")]
    [InlineData("healthz")]
    public void The_systems_own_words_are_taken(string teks) => Slug.Buat(teks).Pelanggaran.ShouldBeOfType<SlugDipakaiSistem>();
}
