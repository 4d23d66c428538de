using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Anggaran;

/// <summary>The budget in force with realisasi, sisa, serapan and fisik.</summary>
public sealed class IndexModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "anggaran";

    public override string Judul => "Anggaran";

    /// <summary>Null when the year has no budget by the period's end.</summary>
    public AnggaranTahun? Anggaran { get; private set; }

    /// <summary>Whether an earlier version exists to compare with.</summary>
    public bool AdaPerubahan { get; private set; }

    public void OnGet()
    {
        Anggaran = AnggaranTahun.Susun(Berkas);
        AdaPerubahan = PerubahanAnggaran.Susun(Berkas) is not null;
    }

    public string AlamatPerubahan => AlamatPeriode("perubahan");

    /// <summary>A page of the last month of the period shown.</summary>
    public string AlamatBulan(string bagian) => Alamat(PeriodeAlamat.Tulis(Periode.Bulan(Tahun, Periode.BulanAkhir)), bagian);

    public BarisAnggaranTampil Baris(JumlahAnggaran jumlah, string kunci, bool denganFisik) =>
        new(jumlah, DesimalPersen, denganFisik, AlamatPeriode("hitung", Uri.EscapeDataString(kunci)));

    public static string Inden(int kedalaman) => kedalaman == 0 ? "" : $"inden-{CetakAngka.Seperlunya(Math.Min(kedalaman, 3))}";
}
