using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Beranda;

/// <summary>The year at a glance: the figures that matter, capaian, absorption, and what is missing.</summary>
public sealed class IndexModel(IArsipTahun arsip) : HalamanTahun(arsip)
{
    public override string SegmenRuang => "";

    public override string Judul => "Beranda";

    public PengukuranKinerja Ukuran { get; private set; } = null!;

    public AnggaranTahun? Anggaran { get; private set; }

    public IReadOnlyList<string> Catatan { get; private set; } = [];

    public void OnGet()
    {
        Ukuran = PengukuranKinerja.Susun(Berkas);
        Anggaran = AnggaranTahun.Susun(Berkas);
        Catatan = CatatanData.Susun(Berkas, Ukuran, Anggaran);
    }

    public NilaiTampil Persen(HasilHitung hasil) => NilaiTampil.Persen(hasil.Nilai, DesimalPersen);

    public string AlamatRuang(string segmen, params string[] bagian) =>
        string.Join('/', [Alamat(Ruang.Semua.First(r => r.Segmen == segmen)), PeriodeAlamat.Tulis(Periode), .. bagian]);
}
