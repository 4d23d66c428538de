using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Cara hitung" of one indicator in a period: every step down to its sources.</summary>
public sealed class IndikatorModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Cara hitung";

    public UkuranIndikator Ukuran { get; private set; } = null!;

    public IActionResult OnGet(string kunci)
    {
        var ukuran = PengukuranKinerja.Susun(Berkas).Indikator.FirstOrDefault(i => i.Indikator.Kunci == kunci);
        if (ukuran is null)
        {
            return NotFound();
        }

        Ukuran = ukuran;
        return Page();
    }
}
