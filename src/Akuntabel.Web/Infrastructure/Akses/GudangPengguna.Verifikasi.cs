using System.Security.Cryptography;
using System.Text;
using Akuntabel.Domain.Akses;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <content>The second factor: key of the authenticator app (encrypted) and recovery codes (hashed).</content>
public sealed partial class GudangPengguna
    : IUserTwoFactorStore<Pengguna>,
        IUserAuthenticatorKeyStore<Pengguna>,
        IUserTwoFactorRecoveryCodeStore<Pengguna>
{
    public Task SetTwoFactorEnabledAsync(Pengguna user, bool enabled, CancellationToken cancellationToken)
    {
        user.PakaiTotp = enabled;
        return Task.CompletedTask;
    }

    public Task<bool> GetTwoFactorEnabledAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PakaiTotp);

    public Task SetAuthenticatorKeyAsync(Pengguna user, string key, CancellationToken cancellationToken)
    {
        user.KunciTotp = rahasia.Tutup(key);
        return Task.CompletedTask;
    }

    public Task<string?> GetAuthenticatorKeyAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult(user.KunciTotp is { } tertutup ? rahasia.Buka(tertutup) : null);

    public Task ReplaceCodesAsync(Pengguna user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
    {
        user.KodePemulihan = string.Join(' ', recoveryCodes.Select(Sidik));
        return Task.CompletedTask;
    }

    public async Task<bool> RedeemCodeAsync(Pengguna user, string code, CancellationToken cancellationToken)
    {
        var sisa = Daftar(user);
        if (!sisa.Remove(Sidik(code)))
        {
            return false;
        }

        user.KodePemulihan = string.Join(' ', sisa);
        return (await UpdateAsync(user, cancellationToken)).Succeeded;
    }

    public Task<int> CountCodesAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(Daftar(user).Count);

    private static List<string> Daftar(Pengguna user) =>
        [.. user.KodePemulihan.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The codes are random and long enough for a plain hash.</summary>
    private static string Sidik(string kode) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(kode.Trim().ToUpperInvariant())));
}
