using System.Security.Cryptography;
using System.Text.Json;
using Akuntabel.App.Data;

namespace Akuntabel.App.Telaah;

/// <summary>
/// Contents of uploaded documents, in <c>telaah/</c> of the data folder, one file each under the id of its row, with what reading it gave
/// beside it: what an office removes is gone, whoever else uploaded the same.
/// </summary>
public sealed class GudangNaskah(OpsiData data)
{
    private string Folder => Path.Combine(data.Folder, "telaah");

    /// <summary>Written to a temporary name first: the file is there wholly or not at all.</summary>
    public Task SimpanAsync(Guid id, byte[] isi, CancellationToken batal) =>
        TulisAsync(Jalur(id), keluar => keluar.WriteAsync(isi, batal).AsTask());

    /// <summary>Keeps what reading the document gave; what was kept before is replaced.</summary>
    public Task SimpanBacaanAsync(Guid id, BacaanNaskah bacaan, CancellationToken batal) =>
        TulisAsync(JalurBacaan(id), keluar => BentukBacaan.TulisAsync(keluar, bacaan, batal));

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

    /// <summary>What reading the document gave, or null when it was not read yet or what was kept cannot be read any more.</summary>
    public async Task<BacaanNaskah?> AmbilBacaanAsync(Guid id, CancellationToken batal)
    {
        try
        {
            await using var masuk = File.OpenRead(JalurBacaan(id));
            return await BentukBacaan.BacaAsync(masuk, batal);
        }
        catch (Exception galat)
            when (galat is IOException or UnauthorizedAccessException or InvalidDataException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether the document was read.</summary>
    public bool AdaBacaan(Guid id) => File.Exists(JalurBacaan(id));

    /// <summary>Removes the content and what reading it gave; nothing happens when they are gone already.</summary>
    public void Hapus(Guid id)
    {
        if (Directory.Exists(Folder))
        {
            File.Delete(Jalur(id));
            File.Delete(JalurBacaan(id));
        }
    }

    private async Task TulisAsync(string jalur, Func<Stream, Task> tulis)
    {
        Directory.CreateDirectory(Folder);
        var sementara = $"{jalur}.{Guid.NewGuid():N}.tmp";
        try
        {
            await using (var keluar = File.Create(sementara))
            {
                await tulis(keluar);
            }

            File.Move(sementara, jalur, overwrite: true);
        }
        finally
        {
            File.Delete(sementara);
        }
    }

    private string Jalur(Guid id) => Path.Combine(Folder, id.ToString("N"));

    private string JalurBacaan(Guid id) => Jalur(id) + ".bacaan";
}
