using Akuntabel.App.Anggaran;
using Akuntabel.App.Kalender;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Menunggu saya": what the reader's office has to do next with figures of open periods, months of the budget, duties.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class MenungguModel(
    IArsipTahun arsip,
    BacaPeriode baca,
    MenungguSaya menunggu,
    MenungguAnggaran anggaran,
    MuatKalender kalender
) : HalamanTahun(arsip)
{
    private readonly IArsipTahun _arsip = arsip;

    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Menunggu saya";

    public IReadOnlyList<TugasMenunggu> Tugas { get; private set; } = [];

    /// <summary>Months of the budget.</summary>
    public IReadOnlyList<BulanMenunggu> Bulan { get; private set; } = [];

    /// <summary>Duties near or late that nobody has done, for those who record them.</summary>
    public IReadOnlyList<ButirKalender> Kewajiban { get; private set; } = [];

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
        Bulan = await anggaran.SusunAsync(Instansi, Berkas, ct);
        if (
            await Penjaga.BolehAsync(Tindakan.CatatPemenuhanKewajiban, Sasaran, ct)
            && await kalender.InstansiAsync(Slug, Tahun, ct) is { Berhasil: true, Isi: var milik }
        )
        {
            Kewajiban = [.. milik.Butir.Where(b => b.Keadaan is KeadaanKewajiban.Terlambat or KeadaanKewajiban.SegeraJatuhTempo)];
        }
    }
}
