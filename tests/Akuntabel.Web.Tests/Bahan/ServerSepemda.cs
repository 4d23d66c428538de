using System.Text.Json.Nodes;

namespace Akuntabel.Web.Tests.Bahan;

/// <summary>The three example agencies, and a second agency in the pemda of the first.</summary>
public sealed class ServerSepemda : ServerContoh
{
    /// <summary>Slug of the second agency in the pemda of "banjarbaru".</summary>
    public const string Kedua = "banjarbaru-dua";

    protected override async Task IsiAsync()
    {
        await base.IsiAsync();
        var berkas = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(FolderContoh(), "banjarbaru-2019.json")))!;
        berkas["slug"] = Kedua;
        berkas["perangkatDaerah"]!["nama"] = "Dinas Kedua Kota Banjarbaru";
        berkas["perangkatDaerah"]!["namaSingkat"] = "Dinas Kedua";
        await ImporAsync(berkas.ToJsonString());
    }
}
