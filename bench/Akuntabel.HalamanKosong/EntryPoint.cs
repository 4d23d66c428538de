using System.Globalization;
using System.Security.Claims;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;

// An empty Razor page for signed-in people behind the middleware Akuntabel uses, without its page store and its database: the
// baseline of bench/http.sh. Whoever asks for /masuk gets a session.
var pembangun = WebApplication.CreateBuilder(
    new WebApplicationOptions
    {
        Args = args,
        ContentRootPath = AppContext.BaseDirectory,
        EnvironmentName = Environments.Production,
    }
);
pembangun.Logging.ClearProviders();
pembangun.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
pembangun.Services.AddRazorPages();
pembangun.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o => o.Cookie.Name = "kosong");
pembangun.Services.AddAuthorization();
pembangun.Services.AddResponseCompression(o => o.Providers.Add<GzipCompressionProvider>());
pembangun.Services.AddRequestTimeouts(o => o.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(60) });

await using var aplikasi = pembangun.Build();
var indonesia = new RequestCulture(CultureInfo.GetCultureInfo("id-ID"));
aplikasi.UseMiddleware<KepalaKeamanan>();
aplikasi.UseExceptionHandler("/galat/500");
aplikasi.UseStatusCodePagesWithReExecute("/galat/{0}");
aplikasi.UseAuthentication();
aplikasi.UseResponseCompression();
aplikasi.UseRequestLocalization(o =>
{
    o.DefaultRequestCulture = indonesia;
    o.SupportedCultures = o.SupportedUICultures = [indonesia.Culture];
    o.RequestCultureProviders = [];
});
aplikasi.UseRouting();
aplikasi.UseAuthorization();
aplikasi.UseRequestTimeouts();
aplikasi.MapGet(
    "/masuk",
    () =>
        Results.SignIn(
            new ClaimsPrincipal(
                new ClaimsIdentity(
                    [new(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString()), new(ClaimTypes.Name, "bench")],
                    CookieAuthenticationDefaults.AuthenticationScheme
                )
            )
        )
);
aplikasi.MapRazorPages().RequireAuthorization();
await aplikasi.RunAsync();
