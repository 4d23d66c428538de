using Akuntabel.Web.Tests.Bahan;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Akuntabel.Web.Tests;

/// <summary>Every page in a real browser: accessible, usable at 360 px, silent console, whole without JavaScript.</summary>
public sealed class PerambanTests(ServerContoh server, Peramban peramban) : IClassFixture<ServerContoh>, IClassFixture<Peramban>
{
    [Theory]
    [InlineData(1366, 768)]
    [InlineData(360, 740)]
    public async Task Axe_finds_nothing_and_no_page_scrolls_sideways(int lebar, int tinggi)
    {
        var halaman = await server.Akun.HalamanAsync(
            peramban,
            new()
            {
                ViewportSize = new() { Width = lebar, Height = tinggi },
                BypassCSP = true,
            }
        );
        var galat = new List<string>();
        var sekali = DaftarHalaman.SekaliSaja(server.Layanan);
        foreach (var alamat in DaftarHalaman.Semua(server.Layanan))
        {
            await halaman.GotoAsync(server.Alamat + alamat);
            if (sekali.Contains(alamat))
            {
                var axe = await halaman.RunAxe();
                galat.AddRange(axe.Violations.Select(v => $"{alamat}: {v.Id} {v.Nodes[0].Html}"));
            }

            var penuh = await halaman.EvaluateAsync<int>("document.documentElement.scrollWidth");
            if (penuh > lebar)
            {
                galat.Add($"{alamat}: {penuh} px wide");
            }
        }

        galat.ShouldBeEmpty();
    }

    [Fact]
    public async Task Pages_keep_to_their_own_security_policy()
    {
        var halaman = await server.Akun.HalamanAsync(peramban);
        var galat = new List<string>();
        halaman.Console += (_, pesan) =>
        {
            if (pesan.Type == "error")
            {
                galat.Add(pesan.Text);
            }
        };
        foreach (var alamat in DaftarHalaman.Semua(server.Layanan).Where(a => !a.StartsWith("/galat", StringComparison.Ordinal)))
        {
            await halaman.GotoAsync(server.Alamat + alamat, new() { WaitUntil = WaitUntilState.NetworkIdle });
        }

        galat.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_figure_opens_its_cara_hitung_in_the_drawer_and_Escape_closes_it()
    {
        var halaman = await server.Akun.HalamanAsync(peramban);
        await halaman.GotoAsync(server.Alamat + "/banjarbaru/2019/pengukuran");

        await halaman.GetByRole(AriaRole.Link, new() { Name = "78,27%", Exact = true }).ClickAsync();

        var laci = halaman.Locator("#laci");
        await Assertions.Expect(laci).ToBeVisibleAsync();
        await Assertions.Expect(laci).ToContainTextAsync("23,48 / 30 × 100");
        halaman.Url.ShouldEndWith("/banjarbaru/2019/pengukuran");
        await halaman.Keyboard.PressAsync("Escape");
        await Assertions.Expect(laci).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_same_figure_opens_a_page()
    {
        var halaman = await server.Akun.HalamanAsync(peramban, new() { JavaScriptEnabled = false });
        await halaman.GotoAsync(server.Alamat + "/");
        await halaman.Locator("a[href='/banjarbaru/2019']").ClickAsync();
        await halaman.GetByRole(AriaRole.Navigation, new() { Name = "Ruang kerja" }).GetByText("Pengukuran").ClickAsync();

        await halaman.GetByRole(AriaRole.Link, new() { Name = "78,27%", Exact = true }).ClickAsync();

        halaman.Url.ShouldContain("/indikator/koperasi-berkualitas");
        (await halaman.Locator("#cara-hitung").InnerTextAsync()).ShouldContain("23,48 / 30 × 100");
    }

    [Fact]
    public async Task The_keyboard_meets_the_skip_link_first_then_bar_rooms_and_content()
    {
        var halaman = await server.Akun.HalamanAsync(peramban);
        await halaman.GotoAsync(server.Alamat + "/banjarbaru/2019/pengukuran");
        var urutan = new List<string>();
        for (var i = 0; i < 19; i++)
        {
            await halaman.Keyboard.PressAsync("Tab");
            urutan.Add(
                await halaman.EvaluateAsync<string>(
                    "(document.activeElement.closest('.lompat, .bilah, .ruang, main') ?? document.body).className.split(' ')[0]"
                )
            );
        }

        urutan.ShouldBe([
            "lompat",
            "bilah",
            "bilah",
            "bilah",
            "bilah",
            "bilah",
            "bilah",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "ruang",
            "isi",
            "isi",
        ]);
    }
}
