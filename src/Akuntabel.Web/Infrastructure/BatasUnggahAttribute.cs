using Akuntabel.App.DataKinerja;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Akuntabel.Web.Infrastructure;

/// <summary>
/// Lets a page take uploads larger than the small limit of the server: as large as given, or as <see cref="OpsiBerkas"/> says and a
/// little more, so that the sentence about the limit reaches the user. What is larger still answers 413.
/// </summary>
/// <param name="batas">Largest request in bytes; 0 for the limit of <see cref="OpsiBerkas"/>.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BatasUnggahAttribute(long batas = 0) : Attribute, IAsyncAuthorizationFilter, IOrderedFilter
{
    /// <summary>Name of the request timeout of pages that take uploads: a phone on a slow line needs minutes for a photograph.</summary>
    public const string Waktu = "unggahan";

    private const long Kelebihan = 4 * 1024 * 1024;

    /// <summary>
    /// What is still read to its end before it is refused. A browser shows no answer to a form it could not finish sending, only a
    /// broken connection; beyond this the line is worth more than the sentence.
    /// </summary>
    private const long DibuangTerbesar = 512L * 1024 * 1024;

    /// <summary>Largest request in bytes; 0 for the limit of <see cref="OpsiBerkas"/>.</summary>
    public long Batas => batas;

    /// <summary>Before the antiforgery filter, which reads the form; after the one of rights.</summary>
    public int Order => 900;

    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var konteks = context.HttpContext;
        var terbesar = batas > 0 ? batas : konteks.RequestServices.GetRequiredService<OpsiBerkas>().BatasBerkas + Kelebihan;
        var badan = konteks.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (konteks.Request.ContentLength > terbesar)
        {
            if (konteks.Request.ContentLength <= DibuangTerbesar && badan is { IsReadOnly: false })
            {
                badan.MaxRequestBodySize = konteks.Request.ContentLength;
                await konteks.Request.Body.CopyToAsync(Stream.Null, konteks.RequestAborted);
            }

            // The error page would look for a form in a body that is gone.
            konteks.Request.Form = FormCollection.Empty;
            context.Result = new StatusCodeResult(StatusCodes.Status413PayloadTooLarge);
            return;
        }

        if (badan is { IsReadOnly: false })
        {
            badan.MaxRequestBodySize = terbesar;
        }

        if (konteks.Features.Get<IFormFeature>()?.Form is null)
        {
            konteks.Features.Set<IFormFeature>(
                new FormFeature(konteks.Request, new FormOptions { MultipartBodyLengthLimit = terbesar })
            );
        }
    }
}
