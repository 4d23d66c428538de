using System.Reflection;
using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// Asks for the right a page or handler declares by <see cref="ButuhAttribute"/> before it runs: 404 for an agency one may not see,
/// 403 with the reason for an act one may not do, 405 for a form no handler of the page takes.
/// </summary>
public sealed class SaringHak(InstansiTerlihat terlihat, PenjagaAkses penjaga) : IAsyncPageFilter
{
    /// <summary>Refuses a request with the reason on its 403 page.</summary>
    public static StatusCodeResult Tolak(HttpContext konteks, Pelanggaran sebab)
    {
        Pages.GalatModel.Jelaskan(konteks, sebab);
        return new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        // Razor shows a page without running it when no handler fits what was sent.
        if (context.HandlerMethod is null && !HttpMethods.IsGet(Metode(context)) && !HttpMethods.IsHead(Metode(context)))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        var halaman = context.ActionDescriptor.ModelTypeInfo?.GetCustomAttribute<ButuhAttribute>(inherit: true);
        var penangan = context.HandlerMethod?.MethodInfo.GetCustomAttribute<ButuhAttribute>();
        foreach (var butuh in new[] { halaman, penangan }.OfType<ButuhAttribute>())
        {
            if (await PeriksaAsync(context.HttpContext, butuh) is { } tolak)
            {
                context.Result = tolak;
                return;
            }
        }

        await next();
    }

    private static string Metode(PageHandlerExecutingContext konteks) => konteks.HttpContext.Request.Method;

    /// <summary>Null when the request may do it, else the answer.</summary>
    public async Task<StatusCodeResult?> PeriksaAsync(HttpContext konteks, ButuhAttribute butuh)
    {
        var sasaran = SasaranAkses.DiManaPun;
        if (konteks.Request.RouteValues["slug"] is string slug)
        {
            if (await terlihat.CariAsync(slug, konteks.RequestAborted) is not { } instansi)
            {
                return new NotFoundResult();
            }

            sasaran = SasaranAkses.DiSuatuUnit(instansi.PemdaId, instansi.PerangkatDaerahId);
        }

        Pelanggaran? sebab = null;
        foreach (var tindakan in butuh.SalahSatu)
        {
            var izin = await penjaga.PeriksaAsync(tindakan, sasaran, konteks.RequestAborted);
            if (izin.Berhasil)
            {
                return null;
            }

            sebab ??= izin.Pelanggaran;
        }

        return Tolak(konteks, sebab!);
    }
}
