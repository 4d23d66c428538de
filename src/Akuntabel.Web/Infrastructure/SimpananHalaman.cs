using Microsoft.AspNetCore.OutputCaching;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// Keeps finished pages in memory under the state of the audit chains. Every act writes to a chain in its own transaction, so a write
/// by any process changes the key and the old page is never answered again.
/// </summary>
public sealed class SimpananHalaman : IOutputCachePolicy
{
    private const long BesarMemori = 64 * 1024 * 1024;

    public static void Daftarkan(IServiceCollection layanan) =>
        layanan.AddOutputCache(o =>
        {
            o.SizeLimit = BesarMemori;
            o.AddBasePolicy(b => b.AddPolicy<SimpananHalaman>(), excludeDefaultPolicy: true);
        });

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var permintaan = context.HttpContext.Request;
        var boleh =
            HttpMethods.IsGet(permintaan.Method) && !permintaan.Path.StartsWithSegments("/aset", StringComparison.Ordinal);
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = boleh;
        if (!boleh)
        {
            return;
        }

        var arsip = context.HttpContext.RequestServices.GetRequiredService<IArsipTahun>();
        context.CacheVaryByRules.CacheKeyPrefix = await arsip.TandaAsync(cancellation);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = new[] { "Accept-Encoding", "HX-Request" };
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var jawaban = context.HttpContext.Response;
        context.AllowCacheStorage = jawaban.StatusCode == StatusCodes.Status200OK && jawaban.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
