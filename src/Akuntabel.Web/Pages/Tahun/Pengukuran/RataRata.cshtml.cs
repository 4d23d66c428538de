using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Cara hitung" of the agency's mean capaian.</summary>
public sealed class RataRataModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Cara hitung rata-rata";

    public PengukuranKinerja Ukuran { get; private set; } = null!;

    public void OnGet() => Ukuran = PengukuranKinerja.Susun(Berkas);
}
