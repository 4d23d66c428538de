using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Keys of authenticator apps, encrypted with the keys of AKUNTABEL_KUNCI.</summary>
public sealed class RahasiaTotp(IDataProtectionProvider pelindung)
{
    private readonly IDataProtector _pelindung = pelindung.CreateProtector("akuntabel.totp.1");

    public string Tutup(string kunci) => _pelindung.Protect(kunci);

    /// <summary>The key, or null when the installation's keys were lost: the account then needs a reset.</summary>
    public string? Buka(string tertutup)
    {
        try
        {
            return _pelindung.Unprotect(tertutup);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
