using System.Text;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using QRCoder;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>The second factor of one's own account: authenticator app with QR, recovery codes.</summary>
[CukupMasuk]
public sealed class VerifikasiModel(UserManager<Pengguna> pengguna, SignInManager<Pengguna> pintu) : PageModel
{
    private const int BanyakKode = 10;

    public string? Pesan { get; private set; }

    public bool Aktif { get; private set; }

    public int SisaKode { get; private set; }

    public IReadOnlyList<string> KodePemulihan { get; private set; } = [];

    public string KunciTerbaca { get; private set; } = "";

    public string GambarQr { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync() => await TampilkanAsync(await AkunAsync());

    /// <summary>Makes a new key for an app that is not in use yet.</summary>
    public async Task<IActionResult> OnPostSiapkanAsync()
    {
        var akun = await AkunAsync();
        if (!akun.PakaiTotp)
        {
            await pengguna.ResetAuthenticatorKeyAsync(akun);
            await pintu.RefreshSignInAsync(akun);
        }

        return Redirect("/pengaturan/verifikasi");
    }

    public async Task<IActionResult> OnPostAsync(string? kode)
    {
        var akun = await AkunAsync();
        if (akun.PakaiTotp || !await CocokAsync(akun, kode))
        {
            Pesan = akun.PakaiTotp ? null : new KodeTotpSalah().Pesan;
            return await TampilkanAsync(akun);
        }

        await pengguna.SetTwoFactorEnabledAsync(akun, true);
        KodePemulihan = [.. (await pengguna.GenerateNewTwoFactorRecoveryCodesAsync(akun, BanyakKode))!];
        await pintu.RefreshSignInAsync(akun);
        return Page();
    }

    public async Task<IActionResult> OnPostLepasAsync(string? kode)
    {
        var akun = await AkunAsync();
        if (!akun.PakaiTotp || !await CocokAsync(akun, kode))
        {
            Pesan = akun.PakaiTotp ? new KodeTotpSalah().Pesan : null;
            return await TampilkanAsync(akun);
        }

        akun.KunciTotp = null;
        await pengguna.SetTwoFactorEnabledAsync(akun, false);
        await pintu.RefreshSignInAsync(akun);
        return Redirect("/pengaturan/verifikasi");
    }

    private async Task<Pengguna> AkunAsync() =>
        await pengguna.GetUserAsync(User) ?? throw new InvalidOperationException("A session without account came through.");

    private Task<bool> CocokAsync(Pengguna akun, string? kode) =>
        pengguna.VerifyTwoFactorTokenAsync(
            akun,
            TokenOptions.DefaultAuthenticatorProvider,
            (kode ?? "").Replace(" ", "", StringComparison.Ordinal)
        );

    private async Task<IActionResult> TampilkanAsync(Pengguna akun)
    {
        Aktif = akun.PakaiTotp;
        if (Aktif)
        {
            SisaKode = await pengguna.CountRecoveryCodesAsync(akun);
            return Page();
        }

        var kunci = await pengguna.GetAuthenticatorKeyAsync(akun);
        if (string.IsNullOrEmpty(kunci))
        {
            return Page();
        }

        KunciTerbaca = string.Join(' ', kunci.ToLowerInvariant().Chunk(4).Select(c => new string(c)));
        var alamat = $"otpauth://totp/Akuntabel:{akun.NamaAkun}?secret={kunci}&issuer=Akuntabel&digits=6";
        using var data = QRCodeGenerator.GenerateQrCode(alamat, QRCodeGenerator.ECCLevel.M);
        using var gambar = new SvgQRCode(data);
        GambarQr = "data:image/svg+xml;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(gambar.GetGraphic(4)));
        return Page();
    }
}
