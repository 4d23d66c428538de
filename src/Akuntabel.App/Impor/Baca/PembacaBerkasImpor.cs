using System.Security.Cryptography;
using System.Text.Json;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Impor.Baca;

/// <summary>Reads an import file and tells every problem of its form; never throws for what a user can give it.</summary>
public static class PembacaBerkasImpor
{
    /// <summary>Largest file read, in bytes: 64 MiB.</summary>
    public const int BatasUkuran = 64 * 1024 * 1024;

    /// <summary>Reads a file of the disk.</summary>
    public static async Task<BerkasTerbaca> BacaAsync(string lokasi, CancellationToken batal = default)
    {
        if (Directory.Exists(lokasi))
        {
            return BerkasTerbaca.Gagal("Ini folder, bukan berkas. Sebutkan berkas JSON di dalamnya.");
        }

        try
        {
            await using var aliran = new FileStream(lokasi, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, true);
            return await BacaAsync(aliran, batal);
        }
        catch (Exception galat) when (galat is FileNotFoundException or DirectoryNotFoundException)
        {
            return BerkasTerbaca.Gagal("Berkas tidak ditemukan.");
        }
        catch (UnauthorizedAccessException)
        {
            return BerkasTerbaca.Gagal("Berkas tidak boleh dibaca: periksa hak aksesnya.");
        }
        catch (Exception galat) when (galat is IOException or ArgumentException or NotSupportedException)
        {
            return BerkasTerbaca.Gagal("Berkas tidak dapat dibaca.");
        }
    }

    /// <summary>Reads a stream, at most <see cref="BatasUkuran"/> bytes of it.</summary>
    public static async Task<BerkasTerbaca> BacaAsync(Stream aliran, CancellationToken batal = default)
    {
        using var isi = new MemoryStream();
        var penyangga = new byte[1 << 16];
        if (aliran.CanSeek && aliran.Length > BatasUkuran)
        {
            return TerlaluBesar();
        }

        int jumlah;
        while ((jumlah = await aliran.ReadAsync(penyangga, batal)) > 0)
        {
            if (isi.Length + jumlah > BatasUkuran)
            {
                return TerlaluBesar();
            }

            isi.Write(penyangga, 0, jumlah);
        }

        return Baca(isi.GetBuffer().AsMemory(0, (int)isi.Length));
    }

    /// <summary>Reads the bytes of a file.</summary>
    public static BerkasTerbaca Baca(ReadOnlyMemory<byte> isi)
    {
        if (TeksUtf8.Periksa(isi.Span) is { } masalah)
        {
            return BerkasTerbaca.Gagal(masalah);
        }

        try
        {
            using var dokumen = JsonDocument.Parse(TeksUtf8.TanpaTanda(isi));
            var bentuk = new PemeriksaBentuk().Periksa(dokumen.RootElement);
            return bentuk.Count > 0
                ? BerkasTerbaca.Gagal(bentuk)
                : new()
                {
                    Berkas = dokumen.RootElement.Deserialize(ImporJson.Default.BerkasImpor),
                    Sha256 = Convert.ToHexStringLower(SHA256.HashData(isi.Span)),
                };
        }
        catch (JsonException galat)
        {
            var baris = CetakAngka.Seperlunya((galat.LineNumber ?? 0) + 1);
            var kolom = CetakAngka.Seperlunya((galat.BytePositionInLine ?? 0) + 1);
            return BerkasTerbaca.Gagal(
                "Berkas bukan JSON yang benar: periksa tanda kurung, koma, dan kutip di sekitar tempat ini.",
                $"baris {baris}, kolom {kolom}"
            );
        }
    }

    private static BerkasTerbaca TerlaluBesar() =>
        BerkasTerbaca.Gagal($"Berkas terlalu besar: paling besar {CetakAngka.Seperlunya(BatasUkuran >> 20)} MB.");
}
