using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>What the server refuses at start.</summary>
public sealed class MulaiTests(ServerUji server) : IClassFixture<ServerUji>
{
    [Theory]
    [InlineData("http://0.0.0.0:5080", "dapat dijangkau dari komputer lain")]
    [InlineData("http://192.168.1.2:5080", "dapat dijangkau dari komputer lain")]
    [InlineData("http://*:5080", "AKUNTABEL_PROXY")]
    [InlineData("https://localhost:5080", "tidak dapat dipakai")]
    [InlineData("lima ribu", "tidak dapat dipakai")]
    public async Task An_address_beyond_this_computer_is_refused_with_a_sentence(string alamat, string kalimat)
    {
        using var galat = new StringWriter();

        var kode = await WebHost.JalankanAsync(Opsi(alamat), galat, TestContext.Current.CancellationToken);

        kode.ShouldBe(2);
        galat.ToString().ShouldContain(kalimat);
    }

    [Fact]
    public async Task A_port_in_use_is_told_with_a_sentence()
    {
        using var galat = new StringWriter();

        var kode = await WebHost.JalankanAsync(Opsi(server.Alamat), galat, TestContext.Current.CancellationToken);

        kode.ShouldBe(2);
        galat.ToString().ShouldContain("sedang dipakai program lain");
    }

    private WebHostOpsi Opsi(string alamat) => new() { Alamat = alamat, Data = server.Data };
}
