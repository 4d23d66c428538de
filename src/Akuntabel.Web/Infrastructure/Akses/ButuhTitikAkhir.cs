using Akuntabel.Domain.Akses;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>The same rule for endpoints that are no pages (files, data).</summary>
public static class ButuhTitikAkhir
{
    /// <summary>The endpoint asks for this right, for the agency in its address if there is one.</summary>
    public static RouteHandlerBuilder Butuh(this RouteHandlerBuilder rute, Tindakan tindakan)
    {
        var butuh = new ButuhAttribute(tindakan);
        return rute.WithMetadata(butuh)
            .AddEndpointFilter(
                async (konteks, berikut) =>
                {
                    var saring = konteks.HttpContext.RequestServices.GetRequiredService<SaringHak>();
                    var tolak = await saring.PeriksaAsync(konteks.HttpContext, butuh);
                    return tolak is null ? await berikut(konteks) : Results.StatusCode(tolak.StatusCode);
                }
            );
    }
}
