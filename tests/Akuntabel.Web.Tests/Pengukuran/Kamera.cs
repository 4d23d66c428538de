using Akuntabel.Web.Tests.Bahan;
using Microsoft.Playwright;

namespace Akuntabel.Web.Tests.Pengukuran;

/// <summary>Photographs pages for docs/panduan when AKUNTABEL_TULIS=1; otherwise it only looks.</summary>
internal static class Kamera
{
    private static readonly bool Menulis = Environment.GetEnvironmentVariable("AKUNTABEL_TULIS") == "1";

    public static async Task FotoAsync(this IPage halaman, string nama)
    {
        if (Menulis)
        {
            var folder = Path.Combine(ServerContoh.FolderContoh(), "..", "..", "docs", "panduan", "gambar");
            await halaman.ScreenshotAsync(new() { Path = Path.Combine(folder, nama + ".png") });
        }
    }
}
