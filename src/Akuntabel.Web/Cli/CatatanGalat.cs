using Akuntabel.App.Data;

namespace Akuntabel.Web.Cli;

/// <summary>Keeps the details of a bug out of the user's sight and in a file.</summary>
internal static class CatatanGalat
{
    /// <summary>Appends the details to <c>galat.log</c> in the data folder; returns the sentence for the user.</summary>
    public static string Catat(OpsiData data, Exception bug)
    {
        var berkas = Path.Combine(data.Folder, "galat.log");
        try
        {
            Directory.CreateDirectory(data.Folder);
            File.AppendAllText(berkas, $"{DateTimeOffset.UtcNow:O} {bug}{Environment.NewLine}");
            return $"Terjadi kesalahan di dalam Akuntabel; tidak ada yang setengah tersimpan. Rinciannya di {berkas}.";
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            return $"Terjadi kesalahan di dalam Akuntabel ({bug.GetType().Name}); tidak ada yang setengah tersimpan.";
        }
    }
}
