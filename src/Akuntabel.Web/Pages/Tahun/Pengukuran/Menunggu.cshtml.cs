using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Menunggu saya": what the reader's office has to do next with the figures of the open periods.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class MenungguModel(IArsipTahun arsip, BacaPeriode baca, MenungguSaya menunggu) : HalamanTahun(arsip)
{
    private readonly IArsipTahun _arsip = arsip;

    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Menunggu saya";

    public IReadOnlyList<TugasMenunggu> Tugas { get; private set; } = [];

    /// <summary>Whether any period is open.</summary>
    public bool AdaPeriode { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var hasil = new List<TugasMenunggu>();
        foreach (var periode in await baca.JalankanAsync(Slug, Tahun, ct))
        {
            AdaPeriode |= periode.Keadaan == KeadaanPeriode.Dibuka;
            if (await _arsip.MuatAsync(Slug, periode.Periode, ct) is { Berhasil: true, Isi: var berkas })
            {
                hasil.AddRange(await menunggu.SusunAsync(Instansi, berkas, periode, ct));
            }
        }

        Tugas = hasil;
    }
}
