using Akuntabel.App.Kalender;
using Akuntabel.Domain.Akses;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Pages.Tahun.Kalender;

/// <summary>What is late in every agency of the pemda that the reader may see.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class PemdaModel(IArsipTahun arsip, MuatKalender muat) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "kalender";

    public override string Judul => "Semua perangkat daerah";

    public IReadOnlyList<KalenderInstansi> Daftar { get; private set; } = [];

    /// <summary>Whoever may not see the whole pemda sees the own agency.</summary>
    public async Task OnGetAsync(CancellationToken ct)
    {
        var semua = await muat.PemdaAsync(Instansi.PemdaId, Tahun, ct);
        if (semua.Berhasil)
        {
            Daftar = [.. semua.Isi.OrderByDescending(k => k.Terlambat.Count()).ThenBy(k => k.Nama, StringComparer.Ordinal)];
            return;
        }

        var sendiri = await muat.InstansiAsync(Slug, Tahun, ct);
        Daftar = sendiri.Berhasil ? [sendiri.Isi] : [];
    }
}
