using Akuntabel.Domain.Akses;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Codes of the authenticator app; one that was accepted is not accepted again.</summary>
public sealed class PenyediaTotp : AuthenticatorTokenProvider<Pengguna>
{
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<Pengguna> manager, Pengguna user)
    {
        if (user.TotpTerakhir == token || !await base.ValidateAsync(purpose, token, manager, user))
        {
            return false;
        }

        user.TotpTerakhir = token;
        return (await manager.UpdateAsync(user)).Succeeded;
    }
}
