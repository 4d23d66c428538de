using Akuntabel.App.Anggaran;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pelaporan.Tabel;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Infrastructure.Akses;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>The Laporan Fisik dan Keuangan of a month, to read and to print.</summary>
[Butuh(Tindakan.LihatInstansi)]
public sealed class LaporanModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "anggaran";

    public override string Judul => "Laporan Fisik dan Keuangan";

    /// <summary>Null when the year has no budget by the month's end.</summary>
    public TabelLaporan? Tabel { get; private set; }

    public IReadOnlyList<PeringatanAnggaran> Peringatan { get; private set; } = [];

    public void OnGet()
    {
        Tabel = SusunFisikKeuangan.Tabel(Berkas);
        Peringatan = LembarAnggaran.Susun(Berkas)?.Peringatan ?? [];
    }

    public string AlamatUnduh(string bentuk) => AlamatPeriode("laporan", bentuk);
}
