using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Tampilan;

/// <summary>
/// The panel "Catatan uji angka" of a page of the year: what the rules for finished reports find in its own data, what is explained,
/// what holds. Read once per state of the data.
/// </summary>
public sealed class CatatanUjiViewComponent(IArsipTahun arsip) : ViewComponent
{
    /// <summary>Shows nothing when the data cannot be checked: the page itself then says why.</summary>
    /// <param name="halaman">The page it stands on.</param>
    /// <param name="sisi">Which notes.</param>
    /// <param name="ringkas">Only the figure, for the row of figures of the home page.</param>
    public async Task<IViewComponentResult> InvokeAsync(HalamanTahun halaman, SisiUji sisi, bool ringkas = false)
    {
        var hasil = await arsip.UjiAsync(halaman.Slug, halaman.Periode, HttpContext.RequestAborted);
        return hasil.Berhasil
            ? View(ringkas ? "Ringkas" : "Default", new CatatanUjiTampil(halaman, hasil.Isi, sisi))
            : Content("");
    }
}
