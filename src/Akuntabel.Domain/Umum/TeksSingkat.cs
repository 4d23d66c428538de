namespace Akuntabel.Domain.Umum;

/// <summary>Shortens a text for a message: whole words, then "…".</summary>
public static class TeksSingkat
{
    /// <summary>
    /// The text, or its first words and "…" where it is longer than <paramref name="maks"/> characters. A word is cut only where nothing would
    /// be left otherwise.
    /// </summary>
    /// <param name="teks">Any text.</param>
    /// <param name="maks">Most characters of the result, "…" not counted; at least 1.</param>
    public static string Dari(string teks, int maks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maks, 1);
        if (teks.Length <= maks)
        {
            return teks;
        }

        var akhir = teks.LastIndexOf(' ', maks);
        var potong = teks[..(akhir > 0 ? akhir : maks)].TrimEnd(' ', ',', ';', ':');
        if (potong.Length == 0)
        {
            potong = teks[..maks];
        }

        return (char.IsHighSurrogate(potong[^1]) ? potong[..^1] : potong) + "…";
    }
}
