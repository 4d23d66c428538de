using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Cara hitung" of one indicator's progress and of its figures over the years.</summary>
public sealed class AntarTahunModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Cara hitung antar tahun";

    public PerbandinganTahun Banding { get; private set; } = null!;

    public Kemajuan Kemajuan { get; private set; } = null!;

    public IActionResult OnGet(string kunci)
    {
        var indeks = new IndeksBerkas(Berkas);
        var ukuran = PengukuranKinerja.Susun(indeks).Indikator.FirstOrDefault(i => i.Indikator.Kunci == kunci);
        if (ukuran is null)
        {
            return NotFound();
        }

        Banding = PerbandinganTahun.Susun(indeks, ukuran);
        Kemajuan = Kemajuan.Susun(indeks, ukuran.Indikator);
        return Page();
    }
}
