using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>Capaian of every indicator in a period, with a way to each figure's "cara hitung".</summary>
public sealed class IndexModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Pengukuran";

    public PengukuranKinerja Ukuran { get; private set; } = null!;

    public bool AdaTargetPeriode => Ukuran.Indikator.Any(i => i.TargetPeriode is not null);

    public void OnGet() => Ukuran = PengukuranKinerja.Susun(Berkas);

    public string CaraHitung(UkuranIndikator ukuran, string bagian = "capaian") =>
        AlamatPeriode("indikator", ukuran.Indikator.Kunci) + "#" + bagian;

    public string AlamatRataRata => AlamatPeriode("rata-rata");

    /// <summary>The sheet of the triwulan the period ends in.</summary>
    public string AlamatLembar =>
        Alamat(PeriodeAlamat.Tulis(Domain.Umum.Periode.Triwulan(Tahun, (Periode.BulanAkhir + 2) / 3)), "lembar");

    public string AlamatPerbandingan => AlamatPeriode("perbandingan");

    public NilaiTampil Persen(HasilHitung hasil, string? tautan = null) => NilaiTampil.Persen(hasil.Nilai, DesimalPersen, tautan);
}
