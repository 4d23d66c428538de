using System.Threading.RateLimiting;
using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Accounts, sessions and rights of the web server.</summary>
public static class PasangAksesWeb
{
    /// <summary>Failed sign-ins in a row after which an account is locked.</summary>
    public const int GagalTerbanyak = 5;

    /// <summary>How long it then stays locked.</summary>
    public static readonly TimeSpan LamaKunci = TimeSpan.FromMinutes(15);

    /// <summary>Name of the limit on sign-in attempts of one address.</summary>
    public const string BatasMasuk = "masuk";

    private const int PercobaanPerMenit = 60;

    /// <param name="terbuka">True when the server can be reached from other computers.</param>
    public static IServiceCollection AddAksesWeb(this IServiceCollection layanan, OpsiData data, bool terbuka)
    {
        layanan.AddDataProtection().SetApplicationName("akuntabel").PersistKeysToFileSystem(FolderKunci.Siapkan(data));
        layanan.AddHttpContextAccessor();
        layanan.AddScoped<PelakuWeb>().AddScoped<IPelaku>(s => s.GetRequiredService<PelakuWeb>());
        layanan.AddSingleton<PengacakSandi>().AddSingleton<IPengacakSandi>(s => s.GetRequiredService<PengacakSandi>());
        layanan.AddSingleton<RahasiaTotp>().AddSingleton<TitipanIsian>().AddSingleton<ArsipPengguna>();
        layanan.AddScoped<IPenugasanPelaku, PenugasanWeb>();
        layanan.AddScoped<InstansiTerlihat>().AddScoped<SaringHak>();

        layanan
            .AddIdentityCore<Pengguna>(o =>
            {
                o.Lockout.MaxFailedAccessAttempts = GagalTerbanyak;
                o.Lockout.DefaultLockoutTimeSpan = LamaKunci;
            })
            .AddUserStore<GudangPengguna>()
            .AddSignInManager()
            .AddTokenProvider<PenyediaTotp>(TokenOptions.DefaultAuthenticatorProvider);
        layanan.AddSingleton<ILookupNormalizer, NamaAkunTernormal>();
        layanan.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        layanan.ConfigureApplicationCookie(o => Sesi.Atur(o, terbuka));
        layanan.Configure<Microsoft.AspNetCore.Authentication.Cookies.CookieAuthenticationOptions>(
            IdentityConstants.TwoFactorUserIdScheme,
            o => o.Cookie.SecurePolicy = terbuka ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest
        );
        layanan.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        layanan.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy(
                BatasMasuk,
                konteks =>
                    HttpMethods.IsPost(konteks.Request.Method)
                        ? RateLimitPartition.GetFixedWindowLimiter(
                            konteks.Connection.RemoteIpAddress?.ToString() ?? "",
                            _ => new() { PermitLimit = PercobaanPerMenit, Window = TimeSpan.FromMinutes(1) }
                        )
                        : RateLimitPartition.GetNoLimiter("")
            );
        });
        return layanan;
    }
}
