using Akuntabel.App.Telaah;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Telaah;

/// <summary>The documents the reader's office checks, and a new one.</summary>
[Butuh(Tindakan.TelaahNaskah)]
[BatasUnggah(UnggahanTerbesar)]
[RequestTimeout(BatasUnggahAttribute.Waktu)]
public sealed class IndexModel(IArsipTahun arsip, DaftarNaskah daftar, UnggahNaskah unggah) : HalamanTahun(arsip)
{
    /// <summary>A little more than one document may have, so that the sentence about the limit reaches the user.</summary>
    private const long UnggahanTerbesar = 40 * 1024 * 1024;

    public override string SegmenRuang => "telaah";

    public override string Judul => "Telaah";

    public IReadOnlyList<DaftarNaskah.Butir> Daftar { get; private set; } = [];

    [TempData]
    public string? Pesan { get; set; }

    public Pelanggaran? Galat { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => TampilkanAsync(ct);

    public async Task<IActionResult> OnPostAsync(IFormFile? berkas, CancellationToken ct)
    {
        await using var isi = berkas?.OpenReadStream() ?? Stream.Null;
        var hasil = await unggah.JalankanAsync(
            new()
            {
                Slug = Slug,
                Tahun = Tahun,
                NamaBerkas = berkas?.FileName ?? "",
                Isi = isi,
            },
            ct
        );
        if (hasil.Berhasil)
        {
            return Redirect(Alamat(hasil.Isi.Id.ToString("D")));
        }

        Galat = hasil.Pelanggaran;
        Response.StatusCode = KodeTolak(Galat);
        return await TampilkanAsync(ct);
    }

    private async Task<IActionResult> TampilkanAsync(CancellationToken ct)
    {
        var hasil = await daftar.JalankanAsync(Slug, Tahun, ct);
        if (!hasil.Berhasil)
        {
            return SaringHak.Tolak(HttpContext, hasil.Pelanggaran);
        }

        Daftar = hasil.Isi;
        return Page();
    }
}
