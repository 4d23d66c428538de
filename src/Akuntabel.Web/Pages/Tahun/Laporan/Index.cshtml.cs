using Akuntabel.Web.Infrastructure;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>The performance report of the period: what it contains and its downloads.</summary>
public sealed class IndexModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "laporan";

    public override string Judul => "Laporan";

    public string Sebutan => Berkas.PerangkatDaerah.SebutanDokumen;

    public void OnGet() { }

    public string AlamatUnduh(string format) => Alamat(PeriodeAlamat.Tulis(Periode), "unduh", format);
}
