namespace Akuntabel.Web.Cli;

/// <summary>Writes result files: whole or not at all, with a sentence when the folder does not let it.</summary>
internal static class FolderKeluar
{
    /// <summary>Makes sure that files can be written there; what is wrong, or null.</summary>
    public static string? Siapkan(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var percobaan = Path.Combine(folder, $".akuntabel-{Environment.ProcessId}");
            using (File.Create(percobaan, 1, FileOptions.DeleteOnClose))
            {
                return null;
            }
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return $"Folder {folder} tidak dapat ditulisi. Pilih folder lain dengan --out.";
        }
    }

    /// <summary>Writes beside the target and renames; what is wrong, or null.</summary>
    public static async Task<string?> TulisAsync(string lokasi, ReadOnlyMemory<byte> isi, CancellationToken batal)
    {
        var sementara = $"{lokasi}.{Environment.ProcessId}.tmp";
        try
        {
            await File.WriteAllBytesAsync(sementara, isi, batal);
            File.Move(sementara, lokasi, overwrite: true);
            return null;
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            File.Delete(sementara);
            return $"Berkas {lokasi} tidak dapat ditulis: folder terkunci atau ruang penyimpanan habis.";
        }
    }
}
