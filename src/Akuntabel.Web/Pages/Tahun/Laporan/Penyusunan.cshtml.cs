using Akuntabel.App.Antrean;
using Akuntabel.App.Organisasi;
using Akuntabel.Web.Infrastructure;

namespace Akuntabel.Web.Pages.Tahun.Laporan;

/// <summary>How the writing of the report goes on: asked again by the page itself, or reloaded by a browser without script.</summary>
public sealed class PenyusunanModel(IArsipTahun arsip, LihatPekerjaan lihat, PilihInstansi pilih)
    : HalamanLaporan(arsip, lihat, pilih)
{
    public override string Judul => "Menyusun laporan";

    public Task OnGetAsync(CancellationToken ct) => MuatPenyusunanAsync(ct);
}
