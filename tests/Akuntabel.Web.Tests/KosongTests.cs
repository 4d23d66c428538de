using System.Net;
using Akuntabel.Web.Tests.Bahan;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>A fresh installation without data.</summary>
public sealed class KosongTests(ServerUji server) : IClassFixture<ServerUji>
{
    [Fact]
    public async Task Home_says_what_to_do_first()
    {
        var halaman = await server.BukaAsync("/");

        halaman.QuerySelector("h1")!.TextContent.ShouldBe("Perangkat daerah");
        halaman.QuerySelector(".kosong")!.TextContent.ShouldContain("akuntabel import");
    }

    [Theory]
    [InlineData("/tidakada/2019")]
    [InlineData("/tidakada/2019/pengukuran")]
    [InlineData("/tidak ada")]
    [InlineData("/Banjarbaru/2019")]
    [InlineData("/a/1/2/3/4")]
    public async Task An_unknown_address_answers_404_in_Indonesian(string alamat)
    {
        using var jawaban = await server.AmbilAsync(alamat);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await jawaban.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Halaman tidak ditemukan");
    }

    [Fact]
    public async Task Every_answer_carries_the_security_headers_and_no_inline_style_or_script()
    {
        using var jawaban = await server.AmbilAsync("/");

        var isi = jawaban.Headers.GetValues("Content-Security-Policy").Single();
        isi.ShouldStartWith("default-src 'self'; img-src 'self' data:;");
        isi.ShouldNotContain("unsafe");
        jawaban.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        jawaban.Headers.Contains("Server").ShouldBeFalse();
        var html = await jawaban.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        html.ShouldNotContain("style=");
        html.ShouldNotContain("<style");
        html.ShouldContain("lang=\"id\"");
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused_so_that_no_web_page_can_read_the_data()
    {
        using var permintaan = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative))
        {
            Headers = { Host = "jahat.example" },
        };

        using var jawaban = await server.Klien.SendAsync(permintaan, TestContext.Current.CancellationToken);

        jawaban.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Style_and_script_are_named_by_their_content_and_kept_by_the_browser()
    {
        var halaman = await server.BukaAsync("/");

        foreach (
            var alamat in halaman
                .QuerySelectorAll("link[rel=stylesheet]")
                .Select(l => l.GetAttribute("href")!)
                .Concat(halaman.QuerySelectorAll("script").Select(s => s.GetAttribute("src")!))
        )
        {
            alamat.ShouldMatch(@"^/aset/[a-z]+\.[0-9a-f]{12}\.(css|js)$");
            using var jawaban = await server.AmbilAsync(alamat);
            jawaban.StatusCode.ShouldBe(HttpStatusCode.OK);
            jawaban.Headers.CacheControl!.ToString().ShouldContain("max-age=31536000");
        }
    }

    [Fact]
    public async Task Healthz_answers() => (await server.TeksAsync("/healthz")).ShouldBe("Healthy");
}
