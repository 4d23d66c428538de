using Akuntabel.Domain.Anggaran;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>"Cara hitung" of the absorption of a budget node or of a total.</summary>
public sealed class HitungModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "anggaran";

    public override string Judul => "Cara hitung serapan";

    public string Nama { get; private set; } = "";

    public JumlahAnggaran Jumlah { get; private set; } = null!;

    public IActionResult OnGet(string kunci)
    {
        var anggaran = AnggaranTahun.Susun(Berkas);
        var simpul = anggaran?.Semua().FirstOrDefault(u => u.Simpul.Kunci == kunci);
        (Nama, var jumlah) = (kunci, simpul) switch
        {
            (_, { } u) => (u.Simpul.Nama, u.Jumlah),
            ("jumlah-program", _) => ("seluruh program", anggaran?.TotalProgram),
            ("jumlah-seluruh", _) => ("seluruh anggaran", anggaran?.TotalSeluruh),
            _ => ("", null),
        };
        if (jumlah is null)
        {
            return NotFound();
        }

        Jumlah = jumlah;
        return Page();
    }
}
