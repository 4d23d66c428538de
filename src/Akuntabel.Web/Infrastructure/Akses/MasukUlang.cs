namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Answers a form that met an expired session with the sign-in page in its place.</summary>
public sealed class MasukUlang(RequestDelegate berikut)
{
    public async Task InvokeAsync(HttpContext konteks)
    {
        await berikut(konteks);
        if (!konteks.Items.ContainsKey(PermintaanMasuk.KunciTitipan) || konteks.Response.HasStarted)
        {
            return;
        }

        konteks.SetEndpoint(null);
        konteks.Request.RouteValues.Clear();
        (konteks.Request.Method, konteks.Request.Path) = (HttpMethods.Get, "/masuk");
        konteks.Request.QueryString = QueryString.Empty;
        await berikut(konteks);
    }
}
