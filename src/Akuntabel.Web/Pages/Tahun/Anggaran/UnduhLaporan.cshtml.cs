using Akuntabel.App.Anggaran;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>Sends the Laporan Fisik dan Keuangan of a month as a file.</summary>
[Butuh(Tindakan.UnduhLaporan)]
public sealed class UnduhLaporanModel(IArsipTahun arsip, SusunFisikKeuangan susun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "anggaran";

    public override string Judul => "Unduh Laporan Fisik dan Keuangan";

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken ct)
    {
        var berkas = await susun.JalankanAsync(Slug, Periode, format == "docx", ct);
        return berkas.Berhasil ? File(berkas.Isi.Isi, berkas.Isi.JenisMedia, berkas.Isi.Nama) : NotFound();
    }
}
