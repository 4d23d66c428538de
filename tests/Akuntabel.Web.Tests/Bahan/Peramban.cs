using Microsoft.Playwright;
using Xunit;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>A headless Chromium for the tests of a class.</summary>
public sealed class Peramban : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public IBrowser Chromium => _chromium!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(
            new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("AKUNTABEL_CHROMIUM") ?? "/usr/bin/chromium",
                Args =
                [
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                ],
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
        {
            await _chromium.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
