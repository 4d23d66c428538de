using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Akuntabel.App.Pelaporan;

/// <summary>
/// Remembers on which pages the parts of a report stood in its last PDF. Only a first guess: every layout is checked, and a wrong guess
/// costs one more conversion.
/// </summary>
public sealed class IngatanHalaman(OpsiPdf opsi)
{
    /// <summary>Pages by anchor, or null when nothing useful is remembered.</summary>
    public async Task<IReadOnlyDictionary<string, int>?> AmbilAsync(string nama, CancellationToken batal)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, int>>(await File.ReadAllBytesAsync(Berkas(nama), batal));
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps the pages; does nothing where the folder is not writable.</summary>
    public async Task SimpanAsync(string nama, IReadOnlyDictionary<string, int> halaman, CancellationToken batal)
    {
        try
        {
            Directory.CreateDirectory(opsi.Folder);
            var berkas = Berkas(nama);
            var sementara = $"{berkas}.{Guid.NewGuid():N}.tmp";
            await File.WriteAllBytesAsync(sementara, JsonSerializer.SerializeToUtf8Bytes(halaman), batal);
            File.Move(sementara, berkas, overwrite: true);
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            // The next PDF then takes one conversion more.
        }
    }

    private string Berkas(string nama) =>
        Path.Combine(
            opsi.Folder,
            $"halaman-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(nama)))[..16]}.json"
        );
}
