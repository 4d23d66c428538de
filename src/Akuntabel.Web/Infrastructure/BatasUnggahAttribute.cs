using Akuntabel.App.DataKinerja;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// Lets a page take uploads as large as <see cref="OpsiBerkas"/> says, and a little more, so that the sentence about the limit reaches
/// the user. Everywhere else the small limit of the server stands.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BatasUnggahAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    private const long Kelebihan = 4 * 1024 * 1024;

    /// <summary>Before the antiforgery filter, which reads the form.</summary>
    public int Order => 900;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var konteks = context.HttpContext;
        var batas = konteks.RequestServices.GetRequiredService<OpsiBerkas>().BatasBerkas + Kelebihan;
        if (konteks.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } badan)
        {
            badan.MaxRequestBodySize = batas;
        }

        if (konteks.Features.Get<IFormFeature>()?.Form is null)
        {
            konteks.Features.Set<IFormFeature>(
                new FormFeature(konteks.Request, new FormOptions { MultipartBodyLengthLimit = batas })
            );
        }
    }
}
