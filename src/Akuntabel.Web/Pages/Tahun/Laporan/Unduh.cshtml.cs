using Akuntabel.App.Pelaporan;
using Akuntabel.Web.Infrastructure;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>Writes the report of the period and sends it as a file; a PDF has limits of its own, so the usual one of requests is off.</summary>
[DisableRequestTimeout]
public sealed class UnduhModel(IArsipTahun arsip, SusunLaporan susun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "laporan";

    public override string Judul => "Unduh laporan";

    /// <summary>Why there is no PDF.</summary>
    public string Sebab { get; private set; } = "";

    public string AlamatUnduh(string format) => Alamat(PeriodeAlamat.Tulis(Periode), "unduh", format);

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken ct)
    {
        var masukan = new SusunLaporanMasukan
        {
            Slug = Slug,
            Periode = Periode,
            Format = [Enum.Parse<SusunLaporanFormat>(format, ignoreCase: true)],
        };
        var hasil = await susun.JalankanAsync(masukan, ct);
        if (!hasil.Berhasil)
        {
            return NotFound();
        }

        if (hasil.Isi.TanpaPdf is { } tanpaPdf)
        {
            Sebab = tanpaPdf.Pesan;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }

        var berkas = hasil.Isi.Berkas[0];
        return File(berkas.Isi, berkas.JenisMedia, berkas.Nama);
    }
}
