namespace Akuntabel.App.Akses;

/// <summary>Legal days: those of a pemda's own zone.</summary>
public static class HariHukum
{
    /// <summary>Zone of acts on the installation, which belongs to no pemda.</summary>
    public const string ZonaInstalasi = "Asia/Jakarta";

    /// <summary>The day it is now in <paramref name="zona"/> (IANA name).</summary>
    public static DateOnly Kini(TimeProvider jam, string zona) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(jam.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(zona)).DateTime);
}
