using Akuntabel.App.Organisasi;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>"Siapa belum lapor": units of the agency, and the other agencies of the pemda the reader may see.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class PapanModel(IArsipTahun arsip, BacaPeriode baca) : HalamanTahun(arsip)
{
    private readonly IArsipTahun _arsip = arsip;

    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Siapa belum lapor";

    public PeriodePengukuran? Keadaan { get; private set; }

    public IReadOnlyList<BarisPapan> Unit { get; private set; } = [];

    /// <summary>Agencies of the same pemda with their sums, the one of this page among them; empty when there is no other.</summary>
    public IReadOnlyList<(InstansiTerdaftar Instansi, BarisPapan Jumlah)> Lain { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Keadaan = (await baca.JalankanAsync(Slug, Tahun, ct)).FirstOrDefault(p => p.Periode == Periode);
        Unit = PapanLapor.Susun(Berkas, Keadaan?.BatasLapor);
        var lain = new List<(InstansiTerdaftar, BarisPapan)>();
        foreach (var instansi in DaftarInstansi.Where(i => i.PemdaId == Instansi.PemdaId && i.Tahun.Contains(Tahun)))
        {
            if (await _arsip.MuatAsync(instansi.Slug, Periode, ct) is { Berhasil: true, Isi: var berkas })
            {
                lain.Add((instansi, BarisPapan.Gabung(PapanLapor.Susun(berkas, Keadaan?.BatasLapor))));
            }
        }

        Lain = lain.Count > 1 ? lain : [];
    }
}
