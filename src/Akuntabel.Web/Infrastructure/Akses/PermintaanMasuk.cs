using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// What somebody without a session gets: the sign-in page with the way back; for a form, the sign-in page in its place, carrying
/// what was typed.
/// </summary>
internal static class PermintaanMasuk
{
    /// <summary>Marks a request whose form is to be kept over the sign-in.</summary>
    internal static readonly object KunciTitipan = new();

    /// <summary>The form that met no session.</summary>
    /// <param name="Tertutup">What was typed, sealed; empty when it could not be kept.</param>
    /// <param name="Kembali">The page to return to when it is not given back.</param>
    internal sealed record FormulirTertahan(string Tertutup, string Kembali);

    public static async Task TanganiAsync(RedirectContext<CookieAuthenticationOptions> konteks)
    {
        var (permintaan, jawaban) = (konteks.Request, konteks.Response);
        if (HttpMethods.IsPost(permintaan.Method) && permintaan.HasFormContentType)
        {
            jawaban.StatusCode = StatusCodes.Status401Unauthorized;
            var titipan = konteks.HttpContext.RequestServices.GetRequiredService<TitipanIsian>();
            konteks.HttpContext.Items[KunciTitipan] = new FormulirTertahan(
                await titipan.TutupAsync(konteks.HttpContext, konteks.Options),
                permintaan.Path.StartsWithSegments("/keluar", StringComparison.Ordinal) ? "/" : permintaan.Path
            );
            return;
        }

        var kembali = HttpMethods.IsGet(permintaan.Method) ? permintaan.Path + permintaan.QueryString : "/";
        var alamat = $"/masuk?kembali={Uri.EscapeDataString(kembali)}";
        if (permintaan.Headers.ContainsKey("HX-Request"))
        {
            jawaban.StatusCode = StatusCodes.Status401Unauthorized;
            jawaban.Headers["HX-Redirect"] = "/masuk";
            return;
        }

        jawaban.Redirect(kembali == "/" ? "/masuk" : alamat);
    }
}
