using Akuntabel.App.Akses;
using Akuntabel.App.Jejak;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>The audit trail of the installation.</summary>
[Butuh(Tindakan.LihatJejakInstalasi)]
public sealed class JejakModel(BacaJejak baca, NamaPelaku nama) : PageModel
{
    public DaftarJejak Daftar { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync([FromQuery] SaringanJejak saringan, CancellationToken ct)
    {
        var hasil = await baca.JalankanAsync(saringan.Masukan(null, HariHukum.ZonaInstalasi), ct);
        if (!hasil.Berhasil)
        {
            return SaringHak.Tolak(HttpContext, hasil.Pelanggaran);
        }

        Daftar = await DaftarJejak.SusunAsync(hasil.Isi, saringan, nama, HariHukum.ZonaInstalasi, "/pengaturan/jejak", ct);
        return Page();
    }
}
