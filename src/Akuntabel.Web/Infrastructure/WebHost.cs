using System.Globalization;
using System.Net.Sockets;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.ResponseCompression;

namespace Akuntabel.Web.Infrastructure;

/// <summary>Builds and runs the web server: Kestrel, Razor Pages by room, no state of its own.</summary>
public static class WebHost
{
    private const int BesarPermintaan = 1024 * 1024;

    /// <summary>Serves until cancelled or Ctrl-C. Exit code 0, or 2 with one sentence on <paramref name="galat"/>.</summary>
    public static async Task<int> JalankanAsync(WebHostOpsi opsi, TextWriter galat, CancellationToken ct = default)
    {
        var susunan = Susun(opsi);
        if (!susunan.Berhasil)
        {
            await galat.WriteLineAsync(susunan.Pelanggaran.Pesan);
            return 2;
        }

        await using var aplikasi = susunan.Isi;
        try
        {
            await aplikasi.StartAsync(ct);
        }
        catch (IOException e) when (e.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await galat.WriteLineAsync(
                $"Alamat {opsi.Alamat} sedang dipakai program lain. Hentikan program itu atau pilih port lain dengan --urls."
            );
            return 2;
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AccessDenied)
        {
            await galat.WriteLineAsync(
                $"Alamat {opsi.Alamat} tidak boleh dipakai di komputer ini. Pilih port di atas 1023 dengan --urls."
            );
            return 2;
        }

        // The address as it was asked for ("localhost"), unless the port was left to the system.
        var alamat = opsi.Alamat.EndsWith(":0", StringComparison.Ordinal) ? string.Join(" dan ", aplikasi.Urls) : opsi.Alamat;
        await galat.WriteLineAsync($"Akuntabel siap di {alamat} — Ctrl-C untuk berhenti.");
        await aplikasi.WaitForShutdownAsync(ct);
        return 0;
    }

    /// <summary>The application, not started yet.</summary>
    public static Hasil<WebApplication> Susun(WebHostOpsi opsi)
    {
        var alamat = AlamatDengar.Baca(opsi.Alamat, opsi.Jaringan);
        if (!alamat.Berhasil)
        {
            return alamat.Pelanggaran;
        }

        var pembangun = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                ApplicationName = typeof(WebHost).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = Environments.Production,
            }
        );
        pembangun.Configuration["AllowedHosts"] = string.Join(';', ["localhost", "127.0.0.1", "[::1]", .. opsi.Jaringan.Host]);
        pembangun.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = BesarPermintaan;
            k.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            foreach (var a in alamat.Isi)
            {
                k.Listen(a.Ip, a.Port);
            }
        });
        CatatKeGalat(pembangun.Logging);
        Layanan(pembangun.Services, opsi);
        return Rangkai(pembangun.Build(), opsi);
    }

    /// <summary>JSON lines on stderr: stdout belongs to data.</summary>
    private static void CatatKeGalat(ILoggingBuilder catatan)
    {
        catatan
            .ClearProviders()
            .AddJsonConsole(o => o.UseUtcTimestamp = true)
            .SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None)
            .AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error)
            .AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.Error);
        catatan.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o =>
            o.LogToStandardErrorThreshold = LogLevel.Trace
        );
    }

    private static void Layanan(IServiceCollection layanan, WebHostOpsi opsi)
    {
        layanan.AddSingleton(opsi);
        layanan.AddSingleton(AsetWeb.Muat());
        layanan
            .AddRazorPages(o => o.Conventions.Add(new KonvensiRuang()))
            .AddMvcOptions(o => o.Filters.AddService<SaringHak>(order: int.MinValue));
        layanan.Configure<RouteOptions>(o =>
        {
            o.ConstraintMap["slug"] = typeof(SlugAlamat);
            o.ConstraintMap["periode"] = typeof(PeriodeAlamat);
            o.ConstraintMap["bulan"] = typeof(BulanAlamat);
        });
        layanan.AddAntiforgery(o => o.Cookie.SameSite = SameSiteMode.Strict);
        layanan.AddResponseCompression(o => o.Providers.Add<GzipCompressionProvider>());
        layanan.AddRequestTimeouts(o =>
        {
            o.DefaultPolicy = new() { Timeout = TimeSpan.FromSeconds(60) };
            o.AddPolicy(BatasUnggahAttribute.Waktu, TimeSpan.FromMinutes(10));
        });
        layanan.AddHealthChecks();

        layanan.AddSingleton<IArsipTahun, ArsipTahun>();
        layanan.AddHostedService<PelayanAntrean>();
        layanan.AddSingleton<App.Pelaporan.Beku.IPembuatQr, PembuatQr>();
        layanan.AddSingleton(opsi.Jam);
        layanan.AddAkuntabelData(opsi.Data);
        layanan.AddAksesWeb(opsi.Data, opsi.Jaringan.Terbuka);
        layanan.AddScoped<PenyusunLembar>().AddScoped<PenyusunRincian>().AddScoped<PenyusunMenunggu>();
        layanan.AddScoped<NamaLingkup>().AddScoped<PilihanLingkup>().AddSingleton<SandiAwal>();
        layanan.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var jaringan in opsi.Jaringan.Proksi)
            {
                o.KnownIPNetworks.Add(jaringan);
            }
        });
    }

    private static WebApplication Rangkai(WebApplication aplikasi, WebHostOpsi opsi)
    {
        var indonesia = new RequestCulture(CultureInfo.GetCultureInfo("id-ID"));
        if (opsi.Jaringan.Terbuka)
        {
            aplikasi.UseForwardedHeaders();
            aplikasi.UseHsts();
            aplikasi.UseMiddleware<WajibHttps>();
        }

        aplikasi.UseMiddleware<KepalaKeamanan>();
        aplikasi.UseExceptionHandler("/galat/500");
        aplikasi.UseStatusCodePagesWithReExecute("/galat/{0}");
        aplikasi.UseMiddleware<MasukUlang>();
        aplikasi.UseAuthentication();
        aplikasi.UseMiddleware<WajibGantiSandi>();
        aplikasi.UseMiddleware<SimpananHalaman>();
        aplikasi.UseResponseCompression();
        aplikasi.UseRequestLocalization(o =>
        {
            o.DefaultRequestCulture = indonesia;
            o.SupportedCultures = o.SupportedUICultures = [indonesia.Culture];
            o.RequestCultureProviders = [];
        });
        aplikasi.UseRouting();
        aplikasi.UseRateLimiter();
        aplikasi.UseAuthorization();
        aplikasi.UseRequestTimeouts();
        AsetWeb.Petakan(aplikasi);
        aplikasi.MapHealthChecks("/healthz").AllowAnonymous();
        UnduhBukti.Petakan(aplikasi);
        aplikasi.MapRazorPages();
        return aplikasi;
    }
}
