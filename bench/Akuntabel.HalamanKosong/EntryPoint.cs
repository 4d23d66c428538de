using System.Globalization;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;

// An empty Razor page behind the middleware Akuntabel uses, without its page store and its database: the baseline of bench/http.sh.
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
pembangun.Services.AddResponseCompression(o => o.Providers.Add<GzipCompressionProvider>());
pembangun.Services.AddRequestTimeouts(o => o.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(60) });

await using var aplikasi = pembangun.Build();
var indonesia = new RequestCulture(CultureInfo.GetCultureInfo("id-ID"));
aplikasi.UseMiddleware<KepalaKeamanan>();
aplikasi.UseExceptionHandler("/galat/500");
aplikasi.UseStatusCodePagesWithReExecute("/galat/{0}");
aplikasi.UseResponseCompression();
aplikasi.UseRequestLocalization(o =>
{
    o.DefaultRequestCulture = indonesia;
    o.SupportedCultures = o.SupportedUICultures = [indonesia.Culture];
    o.RequestCultureProviders = [];
});
aplikasi.UseRouting();
aplikasi.UseRequestTimeouts();
aplikasi.MapRazorPages();
await aplikasi.RunAsync();
