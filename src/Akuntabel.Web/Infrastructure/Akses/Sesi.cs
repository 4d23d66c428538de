using System.Globalization;
using System.Security.Claims;
using Akuntabel.App.Akses;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// The session cookie: it ends after half an hour without a request and after twelve hours in any case, and at once when the account
/// is switched off or its stamp changes.
/// </summary>
public static class Sesi
{
    /// <summary>Without a request for this long one signs in again.</summary>
    public static readonly TimeSpan BatasDiam = TimeSpan.FromMinutes(30);

    /// <summary>One signs in anew at least this often.</summary>
    public static readonly TimeSpan BatasPenuh = TimeSpan.FromHours(12);

    private const string MulaiSesi = "mulai";
    private static readonly object KunciBerkas = new();

    /// <summary>The account behind the request, or null when nobody is signed in.</summary>
    public static BerkasPengguna? Pengguna(this HttpContext konteks) => konteks.Items[KunciBerkas] as BerkasPengguna;

    public static void Atur(CookieAuthenticationOptions opsi, bool terbuka)
    {
        opsi.Cookie.Name = terbuka ? "__Host-akuntabel" : "akuntabel";
        opsi.Cookie.SameSite = SameSiteMode.Lax;
        opsi.Cookie.HttpOnly = true;
        opsi.Cookie.SecurePolicy = terbuka ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        opsi.ExpireTimeSpan = BatasDiam;
        opsi.SlidingExpiration = true;
        opsi.LoginPath = "/masuk";
        opsi.Events.OnSigningIn = konteks =>
        {
            konteks.Properties.Items.TryAdd(
                MulaiSesi,
                konteks.Properties.IssuedUtc!.Value.ToString("O", CultureInfo.InvariantCulture)
            );
            return Task.CompletedTask;
        };
        opsi.Events.OnValidatePrincipal = PeriksaAsync;
        opsi.Events.OnRedirectToLogin = PermintaanMasuk.TanganiAsync;
    }

    private static async Task PeriksaAsync(CookieValidatePrincipalContext konteks)
    {
        var layanan = konteks.HttpContext.RequestServices;
        var jam = layanan.GetRequiredService<TimeProvider>();
        var tanda = await konteks.HttpContext.TandaAsync(layanan.GetRequiredService<IArsipTahun>());
        var berkas = Guid.TryParse(konteks.Principal?.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            ? await layanan.GetRequiredService<ArsipPengguna>().AmbilAsync(id, tanda, konteks.HttpContext.RequestAborted)
            : null;
        var cap = konteks.Principal?.FindFirstValue(new ClaimsIdentityOptions().SecurityStampClaimType);
        if (berkas is not { Aktif: true } || berkas.CapKeamanan != cap || Kedaluwarsa(konteks.Properties, jam))
        {
            konteks.RejectPrincipal();
            await konteks.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        konteks.HttpContext.Items[KunciBerkas] = berkas;
    }

    private static bool Kedaluwarsa(AuthenticationProperties sifat, TimeProvider jam) =>
        !sifat.Items.TryGetValue(MulaiSesi, out var mulai)
        || !DateTimeOffset.TryParse(mulai, CultureInfo.InvariantCulture, out var saat)
        || jam.GetUtcNow() - saat > BatasPenuh;
}
