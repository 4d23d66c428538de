using Akuntabel.App.Akses;
using Akuntabel.App.Kalender;
using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Kalender;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;
using Akuntabel.Web.Infrastructure;
using Akuntabel.Web.Tampilan;

namespace Akuntabel.Web.Pages.Tahun.Beranda;

/// <summary>The year at a glance: the figures that matter, what waits and what is late, capaian, absorption, what does not add up.</summary>
public sealed class IndexModel(IArsipTahun arsip, PenyusunMenunggu menunggu, MuatKalender kalender, TimeProvider jam)
    : HalamanTahun(arsip)
{
    public override string SegmenRuang => "";

    public override string Judul => "Beranda";

    public PengukuranKinerja Ukuran { get; private set; } = null!;

    public AnggaranTahun? Anggaran { get; private set; }

    /// <summary>What is missing.</summary>
    public IReadOnlyList<string> Kurang { get; private set; } = [];

    public DaftarMenunggu Menunggu { get; private set; } = new();

    /// <summary>Number of late duties the reader records.</summary>
    public int TerlambatSaya { get; private set; }

    public IReadOnlyList<HalTerlambat> Terlambat { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Ukuran = PengukuranKinerja.Susun(Berkas);
        Anggaran = AnggaranTahun.Susun(Berkas);
        Kurang = CatatanData.Susun(Ukuran, Anggaran);
        var tugas = await menunggu.SusunAsync(Instansi, Berkas, ct);
        // What is late already stands beside it, item by item; here only how much of it is the reader's.
        Menunggu = tugas with
        {
            Kewajiban = [.. tugas.Kewajiban.Where(k => k.Keadaan != KeadaanKewajiban.Terlambat)],
        };
        TerlambatSaya = tugas.Kewajiban.Count - Menunggu.Kewajiban.Count;
        var milik = await kalender.InstansiAsync(Slug, Tahun, ct);
        Terlambat = HalTerlambat.Susun(Berkas, milik.Berhasil ? milik.Isi : null, HariHukum.Kini(jam, Berkas.Pemda.ZonaWaktu));
    }

    public NilaiTampil Persen(HasilHitung hasil) => NilaiTampil.Persen(hasil.Nilai, DesimalPersen);

    public string AlamatRuang(string segmen, params string[] bagian) =>
        string.Join('/', [Alamat(Ruang.Semua.First(r => r.Segmen == segmen)), PeriodeAlamat.Tulis(Periode), .. bagian]);
}
