using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>Signing out.</summary>
[CukupMasuk]
public sealed class KeluarModel(SignInManager<Pengguna> pintu, CatatMasuk catat) : PageModel
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await catat.JalankanAsync(new() { Masuk = false }, ct);
        await pintu.SignOutAsync();
        return Redirect("/masuk");
    }
}
