namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>The state of the audit chains as a request met it: asked once, used by all who decide in that request.</summary>
public static class TandaPermintaan
{
    private static readonly object Kunci = new();

    public static Task<string> TandaAsync(this HttpContext konteks, IArsipTahun arsip)
    {
        if (konteks.Items.TryGetValue(Kunci, out var ada))
        {
            return (Task<string>)ada!;
        }

        var tanda = arsip.TandaAsync(konteks.RequestAborted);
        konteks.Items[Kunci] = tanda;
        return tanda;
    }
}
