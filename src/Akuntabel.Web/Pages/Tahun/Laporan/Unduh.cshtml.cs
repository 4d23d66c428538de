using Akuntabel.App.Pelaporan;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>Writes the report of the period and sends it as a file.</summary>
public sealed class UnduhModel(IArsipTahun arsip, SusunLaporan susun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "laporan";

    public override string Judul => "Unduh laporan";

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken ct)
    {
        var masukan = new SusunLaporanMasukan
        {
            Slug = Slug,
            Periode = Periode,
            Format = [format == "docx" ? SusunLaporanFormat.Docx : SusunLaporanFormat.Html],
        };
        var hasil = await susun.JalankanAsync(masukan, ct);
        return hasil.Berhasil
            ? File(hasil.Isi.Berkas[0].Isi, hasil.Isi.Berkas[0].JenisMedia, hasil.Isi.Berkas[0].Nama)
            : NotFound();
    }
}
