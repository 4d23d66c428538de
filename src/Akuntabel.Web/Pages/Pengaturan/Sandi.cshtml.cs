using Akuntabel.App.Akses;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Akuntabel.Web.Pages.Pengaturan;

/// <summary>Changing one's own password.</summary>
[CukupMasuk]
public sealed class SandiModel(GantiSandi ganti, SignInManager<Pengguna> pintu, SandiAwal awal) : PageModel
{
    public string? Pesan { get; private set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(string? sandiLama, string? sandiBaru, string? ulangan, CancellationToken ct)
    {
        if (sandiBaru != ulangan)
        {
            Pesan = "Kedua isian sandi baru tidak sama. Ketik lagi keduanya.";
            return Page();
        }

        var hasil = await ganti.JalankanAsync(new() { SandiLama = sandiLama ?? "", SandiBaru = sandiBaru ?? "" }, ct);
        if (!hasil.Berhasil)
        {
            Pesan = hasil.Pelanggaran.Pesan;
            return Page();
        }

        awal.Hapus(hasil.Isi.NamaAkun);
        await pintu.SignInAsync(hasil.Isi, isPersistent: false);
        return Redirect("/pengaturan");
    }
}
