namespace Akuntabel.App.Akses;

/// <summary>Legal days: those of a pemda's own zone.</summary>
public static class HariHukum
{
    /// <summary>Zone of acts on the installation, which belongs to no pemda.</summary>
    public const string ZonaInstalasi = "Asia/Jakarta";

    /// <summary>The day it is now in <paramref name="zona"/> (IANA name).</summary>
    public static DateOnly Kini(TimeProvider jam, string zona) => Dari(jam.GetUtcNow(), zona);

    /// <summary>The day an instant falls on in <paramref name="zona"/> (IANA name).</summary>
    public static DateOnly Dari(DateTimeOffset saat, string zona) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(saat, TimeZoneInfo.FindSystemTimeZoneById(zona)).DateTime);
}
