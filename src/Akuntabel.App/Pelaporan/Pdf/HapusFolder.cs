namespace Akuntabel.App.Pelaporan;

/// <summary>Clears away working folders.</summary>
internal static class HapusFolder
{
    /// <summary>Deletes with all its content; what cannot be deleted stays.</summary>
    public static void Coba(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception galat) when (galat is IOException or UnauthorizedAccessException)
        {
            // A leftover in the temporary folder harms nobody.
        }
    }
}
