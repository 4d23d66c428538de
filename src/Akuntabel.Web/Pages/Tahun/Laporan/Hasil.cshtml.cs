using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>Sends a finished file of the report.</summary>
[Butuh(Tindakan.UnduhLaporan)]
public sealed class HasilModel(IArsipTahun arsip, LihatPekerjaan lihat, PilihInstansi pilih) : HalamanLaporan(arsip, lihat, pilih)
{
    public override string Judul => "Unduh laporan";

    public async Task<IActionResult> OnGetAsync(Guid pekerjaan, int urutan, CancellationToken ct)
    {
        var hasil = await Lihat.AmbilAsync(Instansi.PerangkatDaerahId, pekerjaan, urutan, ct);
        if (hasil.Berhasil)
        {
            return File(hasil.Isi.Isi, hasil.Isi.Berkas.JenisMedia, hasil.Isi.Berkas.Nama);
        }

        if (hasil.Pelanggaran is PekerjaanTidakDikenal)
        {
            return NotFound();
        }

        GalatModel.Jelaskan(HttpContext, hasil.Pelanggaran);
        return StatusCode(StatusCodes.Status409Conflict);
    }
}
