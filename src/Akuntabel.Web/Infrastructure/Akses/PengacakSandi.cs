using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Microsoft.AspNetCore.Identity;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>Identity's password hash (PBKDF2 with SHA-512).</summary>
public sealed class PengacakSandi : IPengacakSandi
{
    private static readonly PasswordHasher<Pengguna> Pengacak = new();
    private readonly Lazy<string> _umpan = new(() => Pengacak.HashPassword(null!, Guid.NewGuid().ToString()));

    public string Acak(string sandi) => Pengacak.HashPassword(null!, sandi);

    public bool Cocok(string hash, string sandi) =>
        Pengacak.VerifyHashedPassword(null!, hash, sandi) != PasswordVerificationResult.Failed;

    /// <summary>Takes as long as checking a password, so that an unknown account answers as slowly as a known one.</summary>
    public void Pura(string sandi) => Cocok(_umpan.Value, sandi);
}
