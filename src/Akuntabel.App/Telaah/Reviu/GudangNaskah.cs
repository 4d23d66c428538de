using System.Security.Cryptography;
using Akuntabel.App.Data;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Contents of uploaded documents, in <c>telaah/</c> of the data folder, one file each under the id of its row: what an office removes
/// is gone, whoever else uploaded the same.
/// </summary>
public sealed class GudangNaskah(OpsiData data)
{
    private string Folder => Path.Combine(data.Folder, "telaah");

    /// <summary>Written to a temporary name first: the file is there wholly or not at all.</summary>
    public async Task SimpanAsync(Guid id, byte[] isi, CancellationToken batal)
    {
        Directory.CreateDirectory(Folder);
        var sementara = Jalur(id) + ".tmp";
        await File.WriteAllBytesAsync(sementara, isi, batal);
        File.Move(sementara, Jalur(id), overwrite: true);
    }

    /// <summary>The content, or null when it is gone or no longer what was uploaded.</summary>
    public async Task<byte[]?> BacaAsync(Guid id, string sha256, CancellationToken batal)
    {
        try
        {
            var isi = await File.ReadAllBytesAsync(Jalur(id), batal);
            return Convert.ToHexStringLower(SHA256.HashData(isi)) == sha256 ? isi : null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes the content; nothing happens when it is gone already.</summary>
    public void Hapus(Guid id)
    {
        if (Directory.Exists(Folder))
        {
            File.Delete(Jalur(id));
        }
    }

    private string Jalur(Guid id) => Path.Combine(Folder, id.ToString("N"));
}
