using Akuntabel.Web.Tests.Bahan;

namespace Akuntabel.Web.Tests.Pengukuran;

/// <summary>The example agencies exactly as they are shipped, so that pages can be photographed for the guide.</summary>
public sealed class ServerPanduan : ServerContoh
{
    protected override async Task IsiAsync()
    {
        foreach (var berkas in Directory.EnumerateFiles(FolderContoh(), "*.json"))
        {
            await ImporAsync(await File.ReadAllTextAsync(berkas));
        }
    }
}
