namespace Akuntabel.Web.Infrastructure;

/// <summary>Security headers of every answer: nothing but our own files, no frames, no inline styles or scripts.</summary>
public sealed class KepalaKeamanan(RequestDelegate berikut)
{
    private const string Isi =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    public Task InvokeAsync(HttpContext konteks)
    {
        var kepala = konteks.Response.Headers;
        kepala.ContentSecurityPolicy = Isi;
        kepala.XContentTypeOptions = "nosniff";
        kepala.XFrameOptions = "DENY";
        kepala["Referrer-Policy"] = "same-origin";
        kepala["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        kepala["Cross-Origin-Opener-Policy"] = "same-origin";
        kepala["Cross-Origin-Resource-Policy"] = "same-origin";
        return berikut(konteks);
    }
}
