namespace Akuntabel.Web.Infrastructure;

/// <summary>Once other computers reach the server, passwords and figures travel by HTTPS only.</summary>
public sealed class WajibHttps(RequestDelegate berikut)
{
    public Task InvokeAsync(HttpContext konteks)
    {
        if (konteks.Request.IsHttps || konteks.Request.Path == "/healthz")
        {
            return berikut(konteks);
        }

        konteks.Response.StatusCode = StatusCodes.Status400BadRequest;
        konteks.Response.ContentType = "text/plain; charset=utf-8";
        return konteks.Response.WriteAsync("Akuntabel di sini hanya dapat dibuka lewat https://.", konteks.RequestAborted);
    }
}
