using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// Keeps a form over an expired session: encrypted, valid for an hour, and given back only to the account that typed it. Nothing is
/// stored on the server; the sign-in page carries it.
/// </summary>
public sealed class TitipanIsian(IDataProtectionProvider pelindung)
{
    private const int BesarTerbesar = 300_000;
    private static readonly TimeSpan Umur = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector _pelindung = pelindung
        .CreateProtector("akuntabel.isian.1")
        .ToTimeLimitedDataProtector();

    /// <summary>The sealed form of the request, or empty when there is nothing to keep or nobody to keep it for.</summary>
    public async Task<string> TutupAsync(HttpContext konteks, CookieAuthenticationOptions sesi)
    {
        var pemilik = PemilikLama(konteks, sesi);
        if (
            pemilik is null
            || konteks.Request.Path.StartsWithSegments("/masuk", StringComparison.Ordinal)
            || Bersandi(konteks.Request)
        )
        {
            return "";
        }

        try
        {
            var formulir = await konteks.Request.ReadFormAsync(konteks.RequestAborted);
            var isian = new IsianTertitip(
                konteks.Request.Path + konteks.Request.QueryString,
                pemilik,
                formulir
                    .Where(f => f.Key != "__RequestVerificationToken")
                    .ToDictionary(f => f.Key, f => f.Value.Select(v => v ?? "").ToArray(), StringComparer.Ordinal),
                formulir.Files.Count > 0
            );
            var json = JsonSerializer.Serialize(isian);
            return json.Length <= BesarTerbesar ? _pelindung.Protect(json, Umur) : "";
        }
        catch (Exception galat) when (galat is InvalidDataException or BadHttpRequestException)
        {
            return "";
        }
    }

    /// <summary>What was kept, or null when it is not for this account, too old, or not ours.</summary>
    public IsianTertitip? Buka(string? tertutup, Guid penggunaId)
    {
        if (string.IsNullOrEmpty(tertutup))
        {
            return null;
        }

        try
        {
            var isian = JsonSerializer.Deserialize<IsianTertitip>(_pelindung.Unprotect(tertutup));
            return isian?.Pemilik == penggunaId.ToString("D") ? isian : null;
        }
        catch (Exception galat) when (galat is CryptographicException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Whose the session was: an expired cookie is no longer a right, but still says that.</summary>
    private static string? PemilikLama(HttpContext konteks, CookieAuthenticationOptions sesi)
    {
        var kuki = sesi.CookieManager.GetRequestCookie(konteks, sesi.Cookie.Name!);
        var tiket = string.IsNullOrEmpty(kuki) ? null : sesi.TicketDataFormat.Unprotect(kuki);
        return tiket?.Principal.FindFirstValue(ClaimTypes.NameIdentifier);
    }

    /// <summary>Forms with passwords or codes are never kept.</summary>
    private static bool Bersandi(HttpRequest permintaan) =>
        permintaan.Path == WajibGantiSandi.Alamat || permintaan.Path == "/pengaturan/verifikasi";
}
