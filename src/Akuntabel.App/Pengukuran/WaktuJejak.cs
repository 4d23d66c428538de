namespace Akuntabel.App.Pengukuran;

/// <summary>Instants as both databases keep them: UTC to the millisecond.</summary>
internal static class WaktuJejak
{
    public static DateTime Kini(TimeProvider jam)
    {
        var kini = jam.GetUtcNow().UtcDateTime;
        return kini.AddTicks(-(kini.Ticks % TimeSpan.TicksPerMillisecond));
    }
}
