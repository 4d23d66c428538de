using System.Globalization;
using System.Security.Cryptography;
using Akuntabel.App.Pelaporan;
using Akuntabel.Domain.Antrean;

namespace Akuntabel.App.Antrean;

/// <summary>The files jobs have made, in a folder of each job's own.</summary>
public sealed class GudangHasil(OpsiAntrean opsi)
{
    /// <summary>Writes the files of a job; what an earlier attempt has left is replaced.</summary>
    public async Task<IReadOnlyList<HasilPekerjaan>> SimpanAsync(
        Guid id,
        IReadOnlyList<BerkasLaporan> berkas,
        CancellationToken batal
    )
    {
        var hasil = new List<HasilPekerjaan>();
        Directory.CreateDirectory(Folder(id));
        foreach (var satu in berkas)
        {
            var baru = new HasilPekerjaan
            {
                PekerjaanId = id,
                Urutan = hasil.Count + 1,
                Nama = satu.Nama,
                JenisMedia = satu.JenisMedia,
                Ukuran = satu.Isi.LongLength,
                Sha256 = Convert.ToHexStringLower(SHA256.HashData(satu.Isi)),
            };
            var sementara = Lokasi(baru) + ".tmp";
            await File.WriteAllBytesAsync(sementara, satu.Isi, batal);
            File.Move(sementara, Lokasi(baru), overwrite: true);
            hasil.Add(baru);
        }

        return hasil;
    }

    /// <summary>The bytes, or null when the file is gone or not the one that was written.</summary>
    public async Task<byte[]?> BacaAsync(HasilPekerjaan berkas, CancellationToken batal)
    {
        try
        {
            var isi = await File.ReadAllBytesAsync(Lokasi(berkas), batal);
            return Convert.ToHexStringLower(SHA256.HashData(isi)) == berkas.Sha256 ? isi : null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Removes the files of a job.</summary>
    public void Hapus(Guid id) => HapusFolder.Coba(Folder(id));

    private string Folder(Guid id) => Path.Combine(opsi.Folder, id.ToString("N"));

    private string Lokasi(HasilPekerjaan berkas) =>
        Path.Combine(Folder(berkas.PekerjaanId), berkas.Urutan.ToString(CultureInfo.InvariantCulture));
}
