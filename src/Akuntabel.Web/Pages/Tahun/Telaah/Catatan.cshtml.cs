using Akuntabel.App.Telaah;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Telaah;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Telaah;

/// <summary>The Catatan Hasil Reviu of a document as a file.</summary>
[Butuh(Tindakan.TelaahNaskah)]
public sealed class CatatanModel(IArsipTahun arsip, SusunCatatanReviu susun) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "telaah";

    public override string Judul => "Catatan Hasil Reviu";

    public async Task<IActionResult> OnGetAsync(Guid naskah, string bentuk, CancellationToken ct)
    {
        var hasil = await susun.JalankanAsync(
            new()
            {
                Slug = Slug,
                NaskahId = naskah,
                Instansi = Instansi.Nama,
                Pemerintah = Instansi.NamaPemda,
                Xlsx = bentuk == "xlsx",
            },
            ct
        );
        if (hasil.Pelanggaran is NaskahBelumDitelaah belum)
        {
            GalatModel.Jelaskan(HttpContext, belum);
            return StatusCode(StatusCodes.Status409Conflict);
        }

        return hasil.Berhasil ? File(hasil.Isi.Isi, hasil.Isi.JenisMedia, hasil.Isi.Nama) : NotFound();
    }
}
