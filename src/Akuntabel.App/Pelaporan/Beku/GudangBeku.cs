using System.Security.Cryptography;
using Akuntabel.App.Data;

namespace Akuntabel.App.Pelaporan.Beku;

/// <summary>The files of frozen reports under their hash, in <c>beku/</c> of the data folder. What lies there is never changed.</summary>
public sealed class GudangBeku(OpsiData data)
{
    /// <summary>Stores a file; the same content again is the same file.</summary>
    /// <returns>Its SHA-256, lower-case hex.</returns>
    public async Task<string> SimpanAsync(byte[] isi, CancellationToken batal)
    {
        var sidik = Convert.ToHexStringLower(SHA256.HashData(isi));
        var tujuan = Jalur(sidik);
        Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
        var sementara = $"{tujuan}.{Guid.NewGuid():N}.tmp";
        await File.WriteAllBytesAsync(sementara, isi, batal);
        File.Move(sementara, tujuan, overwrite: true);
        return sidik;
    }

    /// <summary>The content under a hash; null when it is gone or is not what was stored.</summary>
    public async Task<byte[]?> BacaAsync(string sidik, CancellationToken batal)
    {
        try
        {
            var isi = await File.ReadAllBytesAsync(Jalur(sidik), batal);
            return Convert.ToHexStringLower(SHA256.HashData(isi)) == sidik ? isi : null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private string Jalur(string sidik) => Path.Combine(data.Folder, "beku", sidik[..2], sidik);
}
