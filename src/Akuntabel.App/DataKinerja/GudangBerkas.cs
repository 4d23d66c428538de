using System.Security.Cryptography;
using Akuntabel.App.Data;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.DataKinerja;

/// <summary>
/// Files under their hash, in <c>berkas/</c> of the data folder and so outside everything the server answers by itself.
/// What lies there is never changed: the same content again is the same file.
/// </summary>
public sealed class GudangBerkas(OpsiData data, OpsiBerkas opsi, TimeProvider jam)
{
    private static readonly TimeSpan UmurSisa = TimeSpan.FromDays(1);
    private int _dibersihkan;

    private string Folder => Path.Combine(data.Folder, "berkas");

    private string FolderSementara => Path.Combine(Folder, "sementara");

    /// <summary>
    /// Stores <paramref name="isi"/>: written to a temporary file, looked at, then renamed, so that a file is there wholly or not at all.
    /// Refused: empty, too large, of no kind that is kept, not safe.
    /// </summary>
    public async Task<Hasil<BerkasTersimpan>> SimpanAsync(Stream isi, CancellationToken batal)
    {
        Directory.CreateDirectory(FolderSementara);
        BuangSisa();
        var sementara = Path.Combine(FolderSementara, Guid.NewGuid().ToString("N"));
        try
        {
            await using var tulis = new FileStream(sementara, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
            var (sha256, ukuran) = await SalinAsync(isi, tulis, batal);
            if (sha256 is null)
            {
                return new BerkasTerlaluBesar(opsi.BatasBerkasMib);
            }

            if (ukuran == 0)
            {
                return new BerkasKosong();
            }

            tulis.Flush(flushToDisk: true);
            var jenis = PengenalBerkas.Kenali(tulis);
            if (!jenis.Berhasil)
            {
                return jenis.Pelanggaran;
            }

            var tujuan = Jalur(sha256);
            Directory.CreateDirectory(Path.GetDirectoryName(tujuan)!);
            File.Move(sementara, tujuan, overwrite: true);
            return new BerkasTersimpan(sha256, jenis.Isi, ukuran);
        }
        finally
        {
            File.Delete(sementara);
        }
    }

    /// <summary>The content under a hash, proved to be what was stored; null when it is gone or was replaced.</summary>
    public async Task<Stream?> BukaAsync(string sha256, CancellationToken batal)
    {
        try
        {
            var isi = new FileStream(Jalur(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            if (Convert.ToHexStringLower(await SHA256.HashDataAsync(isi, batal)) == sha256)
            {
                isi.Position = 0;
                return isi;
            }

            await isi.DisposeAsync();
            return null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Copies up to the limit; a null hash means there was more.</summary>
    private async Task<(string? Sha256, long Ukuran)> SalinAsync(Stream isi, FileStream tulis, CancellationToken batal)
    {
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tampung = new byte[81920];
        var ukuran = 0L;
        int dibaca;
        while ((dibaca = await isi.ReadAsync(tampung, batal)) > 0)
        {
            if ((ukuran += dibaca) > opsi.BatasBerkas)
            {
                return (null, ukuran);
            }

            sidik.AppendData(tampung, 0, dibaca);
            await tulis.WriteAsync(tampung.AsMemory(0, dibaca), batal);
        }

        return (Convert.ToHexStringLower(sidik.GetHashAndReset()), ukuran);
    }

    /// <summary>Once per process: what a killed upload left behind.</summary>
    private void BuangSisa()
    {
        if (Interlocked.Exchange(ref _dibersihkan, 1) == 1)
        {
            return;
        }

        var batas = jam.GetUtcNow().UtcDateTime - UmurSisa;
        foreach (var sisa in Directory.EnumerateFiles(FolderSementara).Where(f => File.GetLastWriteTimeUtc(f) < batas))
        {
            File.Delete(sisa);
        }
    }

    private string Jalur(string sha256) =>
        sha256.Length == 64 && sha256.All(char.IsAsciiHexDigitLower)
            ? Path.Combine(Folder, sha256[..2], sha256)
            : throw new ArgumentException("Not a SHA-256 in lower-case hex.", nameof(sha256));
}
