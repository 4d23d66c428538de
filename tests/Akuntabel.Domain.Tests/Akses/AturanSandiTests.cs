using Akuntabel.Domain.Akses;
using Shouldly;
using Xunit;

namespace Akuntabel.Domain.Tests.Akses;

/// <summary>Passwords people think of first are refused, however long they are made.</summary>
public sealed class AturanSandiTests
{
    [Theory]
    [InlineData("password password")]
    [InlineData("akuntabelakuntabel")]
    [InlineData("Akuntabel-2026!")]
    [InlineData("sakip12345678")]
    [InlineData("qwerty123456")]
    [InlineData("Password12345678")]
    [InlineData("koperasi koperasi")]
    [InlineData("siti aminah 1987")]
    public void Is_refused(string sandi) =>
        AturanSandi.Periksa(sandi, "siti.aminah").Pelanggaran.ShouldBeOfType<SandiMudahDitebak>();

    [Theory]
    [InlineData("sandi uji yang panjang 17")]
    [InlineData("sandi pilihan sendiri 42")]
    [InlineData("admin pasar minggu pagi")]
    public void Is_taken(string sandi) => AturanSandi.Periksa(sandi, "siti.aminah").Berhasil.ShouldBeTrue();
}
