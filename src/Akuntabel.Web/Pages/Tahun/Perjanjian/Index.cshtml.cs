using Akuntabel.App.Perjanjian;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Akuntabel.Web.Tampilan;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Perjanjian;

/// <summary>The Perjanjian Kinerja of the year: its versions, what each promises and what it changed, and the letter of each.</summary>
public sealed class IndexModel(IArsipTahun arsip, SusunSuratPerjanjian susun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "perjanjian";

    public override string Judul => "Perjanjian";

    public PerjanjianBerdampingan Isi { get; private set; } = null!;

    public void OnGet() => Isi = PerjanjianBerdampingan.Susun(Berkas);

    /// <summary>The two-party letter of a version, to sign: DOCX, or PDF where LibreOffice is installed.</summary>
    [Butuh(Tindakan.UnduhLaporan)]
    public async Task<IActionResult> OnGetSuratAsync(int versi, string? bentuk, CancellationToken ct)
    {
        var pdf = bentuk == "pdf";
        var hasil = await susun.JalankanAsync(
            new()
            {
                Slug = Slug,
                Tahun = Tahun,
                NomorVersi = versi,
                Docx = !pdf,
                Pdf = pdf,
            },
            ct
        );
        if (hasil.Berhasil && hasil.Isi.Berkas is [var berkas])
        {
            return File(berkas.Isi, berkas.JenisMedia, berkas.Nama);
        }

        if (!hasil.Berhasil)
        {
            return NotFound();
        }

        GalatModel.Jelaskan(HttpContext, hasil.Isi.TanpaPdf!);
        return StatusCode(StatusCodes.Status409Conflict);
    }

    /// <summary>Where the letter of a version is downloaded.</summary>
    public string AlamatSurat(int versi, string bentuk) =>
        FormattableString.Invariant($"{Alamat()}?handler=Surat&versi={versi}&bentuk={bentuk}");
}
