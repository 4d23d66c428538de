using System.Globalization;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Pengukuran;

/// <summary>The indicators against earlier years, the end of the plan, and others.</summary>
public sealed class PerbandinganModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "pengukuran";

    public override string Judul => "Antar tahun dan kemajuan";

    public IReadOnlyList<PerbandinganTahun> Antartahun { get; private set; } = [];

    public IReadOnlyList<Kemajuan> Kemajuan { get; private set; } = [];

    public IReadOnlyList<PerbandinganLain> Lain { get; private set; } = [];

    /// <summary>Years that appear in the comparison, oldest first.</summary>
    public IReadOnlyList<int> Kolom { get; private set; } = [];

    public void OnGet()
    {
        Antartahun = PerbandinganTahun.Susun(Berkas);
        Kemajuan = Domain.Pengukuran.Kemajuan.Susun(Berkas);
        Lain = PerbandinganLain.Susun(Berkas);
        Kolom = [.. Antartahun.SelectMany(a => a.Tahun).Select(t => t.Tahun).Distinct().Order()];
    }

    public NilaiTampil Persen(HasilHitung hasil, string tautan) => NilaiTampil.Persen(hasil.Nilai, DesimalPersen, tautan);

    /// <summary>Address of the "cara hitung" of an indicator over the years, at one of its parts.</summary>
    public string CaraHitung(Indikator indikator, string bagian) =>
        $"{AlamatPeriode("perbandingan", Uri.EscapeDataString(indikator.Kunci))}#{bagian}";

    public string CaraHitung(Indikator indikator, int tahun) =>
        CaraHitung(indikator, string.Create(CultureInfo.InvariantCulture, $"tahun-{tahun}"));

    /// <summary>Progress in percent, or the gap in the indicator's own unit.</summary>
    public NilaiTampil Maju(Kemajuan kemajuan) =>
        CaraHitung(kemajuan.Indikator, "kemajuan") is var tautan && kemajuan.DalamPoin
            ? NilaiTampil.Dari(kemajuan.Nilai.Nilai, kemajuan.Indikator.Satuan, tautan)
            : Persen(kemajuan.Nilai, tautan);

    public static string Posisi(PosisiBanding posisi) =>
        posisi switch
        {
            PosisiBanding.LebihBaik => "▲ lebih baik",
            PosisiBanding.Sama => "= sama",
            PosisiBanding.KurangBaik => "▼ kurang baik",
            _ => "tidak dapat dibandingkan",
        };
}
