using Akuntabel.App.Pelaporan.Beku;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages;

/// <summary>Anybody who holds a paper with a code can ask whether it is the record; the content stays with the agency.</summary>
[AllowAnonymous]
public sealed class CekModel(CekLaporan cek) : PageModel
{
    /// <summary>The code printed on the paper.</summary>
    [FromRoute]
    public string? Kode { get; set; }

    public LaporanDicek? Hasil { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery(Name = "kode")] string? diketik, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(diketik) && Kode is null)
        {
            return Redirect($"/cek/{Uri.EscapeDataString(diketik.Trim())}");
        }

        Response.Headers.CacheControl = "no-store";
        Hasil = Kode is null ? null : await cek.JalankanAsync(Kode, ct);
        return Page();
    }
}
