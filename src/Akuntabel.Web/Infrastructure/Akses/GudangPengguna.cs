using Akuntabel.App.Akses;
using Akuntabel.App.Data;
using Akuntabel.Domain.Akses;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.Web.Infrastructure.Akses;

/// <summary>
/// Identity's accounts in our database. What Identity changes is saved by <see cref="SimpanPengguna"/>, with its audit entry.
/// Accounts are made and ended by acts of App, never through this store.
/// </summary>
public sealed partial class GudangPengguna(
    AkuntabelDbContext db,
    SimpanPengguna simpan,
    CatatGagalMasuk gagal,
    RahasiaTotp rahasia
) : IUserPasswordStore<Pengguna>, IUserSecurityStampStore<Pengguna>, IUserLockoutStore<Pengguna>
{
    public async Task<IdentityResult> UpdateAsync(Pengguna user, CancellationToken cancellationToken)
    {
        var hasil = await simpan.JalankanAsync(user, cancellationToken);
        return hasil.Berhasil
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = nameof(SimpanPengguna), Description = hasil.Pelanggaran.Pesan });
    }

    public Task<IdentityResult> CreateAsync(Pengguna user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are made by the act BuatAkun.");

    public Task<IdentityResult> DeleteAsync(Pengguna user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Accounts are never deleted; the act UbahAkun switches them off.");

    public Task<Pengguna?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id)
            ? db.Pengguna.FirstOrDefaultAsync(p => p.Id == id, cancellationToken)
            : Task.FromResult<Pengguna?>(null);

    public Task<Pengguna?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.Pengguna.FirstOrDefaultAsync(p => p.NamaAkun == normalizedUserName, cancellationToken);

    public Task<string> GetUserIdAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString("D"));

    public Task<string?> GetUserNameAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NamaAkun);

    public Task<string?> GetNormalizedUserNameAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.NamaAkun);

    /// <summary>Account names never change.</summary>
    public Task SetUserNameAsync(Pengguna user, string? userName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetNormalizedUserNameAsync(Pengguna user, string? normalizedName, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task<string?> GetPasswordHashAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SandiHash);

    public Task<bool> HasPasswordAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(true);

    public Task SetPasswordHashAsync(Pengguna user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.SandiHash = passwordHash ?? throw new ArgumentNullException(nameof(passwordHash));
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.CapKeamanan);

    public Task SetSecurityStampAsync(Pengguna user, string stamp, CancellationToken cancellationToken)
    {
        user.CapKeamanan = stamp;
        return Task.CompletedTask;
    }

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult(user.TerkunciSampai is { } sampai ? new DateTimeOffset(sampai, TimeSpan.Zero) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(Pengguna user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken)
    {
        user.TerkunciSampai = lockoutEnd?.UtcDateTime;
        return Task.CompletedTask;
    }

    public async Task<int> IncrementAccessFailedCountAsync(Pengguna user, CancellationToken cancellationToken)
    {
        var hasil = await gagal.JalankanAsync(user, cancellationToken);
        return hasil.Isi;
    }

    public Task ResetAccessFailedCountAsync(Pengguna user, CancellationToken cancellationToken)
    {
        user.JumlahGagal = 0;
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(Pengguna user, CancellationToken cancellationToken) =>
        Task.FromResult(user.JumlahGagal);

    public Task<bool> GetLockoutEnabledAsync(Pengguna user, CancellationToken cancellationToken) => Task.FromResult(true);

    /// <summary>Every account can be locked.</summary>
    public Task SetLockoutEnabledAsync(Pengguna user, bool enabled, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>The context belongs to the service scope.</summary>
    public void Dispose() { }
}
