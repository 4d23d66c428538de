using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>The year's first budget against the one in force.</summary>
public sealed class PerubahanModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    private static readonly Satuan RupiahUtuh = new("Rp", 0, "");

    public override string SegmenRuang => "anggaran";

    public override string Judul => "Perubahan pagu";

    /// <summary>Null when the year has fewer than two versions by the period's end.</summary>
    public PerubahanAnggaran? Perubahan { get; private set; }

    public void OnGet() => Perubahan = PerubahanAnggaran.Susun(Berkas);

    public NilaiTampil Persen(HasilHitung hasil) => NilaiTampil.Persen(hasil.Nilai, DesimalPersen);

    public static NilaiTampil Selisih(HasilHitung hasil) => NilaiTampil.Dari(hasil.Nilai, RupiahUtuh);

    public static string? Kata(KeadaanPerubahan keadaan) =>
        keadaan switch
        {
            KeadaanPerubahan.Baru => "baru",
            KeadaanPerubahan.Dihapus => "dihapus",
            KeadaanPerubahan.Berubah => "berubah",
            _ => null,
        };
}
