using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Akuntabel.Web.Pages;

/// <summary>Signing in: account and password, then the code of the authenticator app; a form that met an expired session is given back.</summary>
[AllowAnonymous]
[EnableRateLimiting(PasangAksesWeb.BatasMasuk)]
public sealed class MasukModel(
    SignInManager<Pengguna> pintu,
    PengacakSandi pengacak,
    PelakuWeb pelaku,
    CatatMasuk catat,
    TitipanIsian titipan
) : PageModel
{
    private const string Salah =
        "Nama akun atau sandi tidak cocok, atau akun sedang terkunci. Sesudah lima kali salah, akun terkunci selama 15 menit.";

    public string Judul =>
        Tahap switch
        {
            TahapMasuk.Kode => "Kode verifikasi",
            TahapMasuk.Isian => "Lanjutkan isian Anda",
            _ => "Masuk ke Akuntabel",
        };

    public TahapMasuk Tahap { get; private set; }

    public string? Pesan { get; private set; }

    [BindProperty]
    public string Akun { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Kembali { get; set; } = "/";

    /// <summary>The sealed form of an expired session, or empty.</summary>
    [BindProperty]
    public string Titipan { get; set; } = "";

    public IsianTertitip? Isian { get; private set; }

    /// <summary>Whether this page stands in the place of a form that met no session.</summary>
    public bool TanpaSesi { get; private set; }

    public IActionResult OnGet()
    {
        if (HttpContext.Pengguna() is not null)
        {
            return LocalRedirect(AlamatKembali);
        }

        if (HttpContext.Items[PermintaanMasuk.KunciTitipan] is PermintaanMasuk.FormulirTertahan tertahan)
        {
            (Titipan, Kembali) = (tertahan.Tertutup, tertahan.Kembali);
            (TanpaSesi, Response.StatusCode) = (true, StatusCodes.Status401Unauthorized);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? sandi, CancellationToken ct)
    {
        var akun = await pintu.UserManager.FindByNameAsync(Akun ?? "");
        if (akun is not { Aktif: true } || string.IsNullOrEmpty(sandi) || sandi.Length > AturanSandi.PalingPanjang)
        {
            pengacak.Pura("tidak dikenal");
            return Gagal(Salah);
        }

        var hasil = await pintu.PasswordSignInAsync(akun, sandi, isPersistent: false, lockoutOnFailure: true);
        if (hasil.RequiresTwoFactor)
        {
            Tahap = TahapMasuk.Kode;
            return Page();
        }

        return hasil.Succeeded ? await MasukkanAsync(akun, ct) : Gagal(Salah);
    }

    public async Task<IActionResult> OnPostKodeAsync(string? kode, CancellationToken ct)
    {
        if (await pintu.GetTwoFactorAuthenticationUserAsync() is not { Aktif: true } akun)
        {
            return Gagal("Waktu untuk mengetik kode sudah habis. Masuk lagi dari awal.");
        }

        var rapi = (kode ?? "").Replace(" ", "", StringComparison.Ordinal);
        var hasil = rapi.All(char.IsAsciiDigit)
            ? await pintu.TwoFactorAuthenticatorSignInAsync(rapi, isPersistent: false, rememberClient: false)
            : await PulihkanAsync(akun, rapi);
        if (hasil.Succeeded)
        {
            return await MasukkanAsync(akun, ct);
        }

        if (hasil.IsLockedOut)
        {
            return Gagal(Salah);
        }

        Tahap = TahapMasuk.Kode;
        Pesan = new KodeTotpSalah().Pesan;
        return Page();
    }

    /// <summary>The address without the name of a handler, to open it anew.</summary>
    public string TanpaTanya(string alamat) => alamat.Split('?')[0];

    private string AlamatKembali => Url.IsLocalUrl(Kembali) ? Kembali : "/";

    private async Task<Microsoft.AspNetCore.Identity.SignInResult> PulihkanAsync(Pengguna akun, string kode)
    {
        if (await pintu.UserManager.IsLockedOutAsync(akun))
        {
            return Microsoft.AspNetCore.Identity.SignInResult.LockedOut;
        }

        var hasil = await pintu.TwoFactorRecoveryCodeSignInAsync(kode);
        if (!hasil.Succeeded)
        {
            await pintu.UserManager.AccessFailedAsync(akun);
        }

        return hasil;
    }

    private async Task<IActionResult> MasukkanAsync(Pengguna akun, CancellationToken ct)
    {
        pelaku.Jadi(akun);
        await catat.JalankanAsync(new() { Masuk = true }, ct);
        Isian = titipan.Buka(Titipan, akun.Id);
        if (Isian is null)
        {
            return LocalRedirect(AlamatKembali);
        }

        // The form's new token must be bound to the account, not to the visitor of a moment ago.
        HttpContext.User = await pintu.CreateUserPrincipalAsync(akun);
        Tahap = TahapMasuk.Isian;
        return Page();
    }

    private PageResult Gagal(string pesan)
    {
        (Pesan, Tahap) = (pesan, TahapMasuk.Sandi);
        return Page();
    }
}
