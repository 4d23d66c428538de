using Akuntabel.App.Data;
using Akuntabel.App.Jejak;
using Akuntabel.App.Organisasi;
using Akuntabel.Domain.Akses;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pelaporan;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Pengukuran;

/// <summary>What acts on an agency's figures of one period work with: its indicators and components, and their rows as they stand.</summary>
internal sealed class MejaUkur
{
    private readonly Dictionary<string, UnsurData> _unsur;
    private ILookup<string, Indikator> _pemakai = Enumerable.Empty<Indikator>().ToLookup(_ => "");

    private MejaUkur(InstansiTerdaftar instansi, Periode periode, BerkasTahun berkas)
    {
        (Instansi, Periode, Berkas) = (instansi, periode, berkas);
        _unsur = berkas.UnsurData.ToDictionary(u => u.Kode, StringComparer.Ordinal);
    }

    public InstansiTerdaftar Instansi { get; }

    /// <summary>The period of the sheet.</summary>
    public Periode Periode { get; }

    /// <summary>The rows at hand, those of the year's figures included after <see cref="BacaAngkaAsync"/>.</summary>
    public BerkasTahun Berkas { get; private set; }

    public PeriodePengukuran? Keadaan { get; private set; }

    public IReadOnlyList<IzinBukaKunci> Izin { get; private set; } = [];

    /// <summary>Tracked rows of the year.</summary>
    public List<Realisasi> Realisasi { get; private set; } = [];

    /// <summary>Tracked totals of the components' values of the year and the year before.</summary>
    public List<NilaiUnsur> Nilai { get; private set; } = [];

    /// <summary>What does not change while people type; read before the write transaction.</summary>
    public static async Task<Hasil<MejaUkur>> SiapkanAsync(
        AkuntabelDbContext db,
        InstansiTerdaftar instansi,
        Periode periode,
        CancellationToken batal
    )
    {
        var (pd, akhir) = (instansi.PerangkatDaerahId, periode.TanggalAkhir);
        var kebijakan = await db
            .KebijakanPengukuran.AsNoTracking()
            .Where(k => k.BerlakuSejak <= akhir && (k.BerlakuSampai == null || k.BerlakuSampai >= akhir))
            .OrderByDescending(k => k.BerlakuSejak)
            .FirstOrDefaultAsync(batal);
        if (kebijakan is null)
        {
            return new KebijakanBelumDitetapkan(instansi.NamaPemda, periode);
        }

        var berkas = new BerkasTahun
        {
            Periode = periode,
            Pemda = await db.Pemda.AsNoTracking().SingleAsync(p => p.Id == instansi.PemdaId, batal),
            PerangkatDaerah = await db.PerangkatDaerah.AsNoTracking().SingleAsync(p => p.Id == pd, batal),
            Kebijakan = kebijakan,
            Skala = await db.SkalaKinerja.AsNoTracking().SingleAsync(s => s.Kunci == kebijakan.SkalaKinerjaKunci, batal),
            SkalaPredikat = await db.SkalaPredikat.AsNoTracking().ToListAsync(batal),
            Unit = await db.Unit.AsNoTracking().ToListAsync(batal),
            Indikator = await db.Indikator.AsNoTracking().OrderBy(i => i.Urutan).ToListAsync(batal),
            UnsurData = await db.UnsurData.AsNoTracking().ToListAsync(batal),
        };
        var meja = new MejaUkur(instansi, periode, berkas);
        var indeks = new IndeksBerkas(berkas);
        meja._pemakai = berkas
            .Indikator.SelectMany(i => LembarUkur.Unsur(indeks, i).Select(u => (u.Kode, Indikator: i)))
            .ToLookup(p => p.Kode, p => p.Indikator, StringComparer.Ordinal);
        return meja;
    }

    /// <summary>
    /// The figures as they stand now; inside the write transaction. The agency's chain is locked first, so nobody else changes them
    /// before it ends.
    /// </summary>
    public async Task BacaAngkaAsync(AkuntabelDbContext db, IPencatatJejak jejak, CancellationToken batal)
    {
        await jejak.KunciAsync(RantaiJejak.Milik(Instansi.PerangkatDaerahId), batal);
        var tahun = Periode.Tahun;
        Keadaan = await db.PeriodePengukuran.AsNoTracking().FirstOrDefaultAsync(p => p.Periode == Periode, batal);
        Izin = await db.IzinBukaKunci.AsNoTracking().Where(i => i.Periode == Periode).ToListAsync(batal);
        Realisasi = await db.Realisasi.DalamTahun(tahun, tahun).ToListAsync(batal);
        Nilai = await db
            .NilaiUnsur.DalamTahun(tahun - 1, tahun)
            .Where(n => n.Kategori1 == "" && n.Kategori2 == "")
            .ToListAsync(batal);
    }

    /// <summary>An index over the figures as they are in memory now.</summary>
    public IndeksBerkas Indeks() => new(Berkas = Berkas with { Realisasi = [.. Realisasi], NilaiUnsur = [.. Nilai] });

    public UnsurData? Unsur(string kode) => _unsur.GetValueOrDefault(kode);

    public Indikator? Indikator(string kunci) => Berkas.Indikator.FirstOrDefault(i => i.Kunci == kunci);

    /// <summary>The indicators whose figures follow from a cell.</summary>
    public IReadOnlyList<Indikator> Pemakai(JenisIsian jenis, string kunci) =>
        jenis == JenisIsian.Unsur ? [.. _pemakai[kunci]]
        : Indikator(kunci) is { } indikator ? [indikator]
        : [];

    public Realisasi? Baris(Indikator indikator) => Realisasi.Find(r => r.IndikatorId == indikator.Id && r.Periode == Periode);

    /// <summary>What an act on an indicator is done to.</summary>
    public SasaranAkses Sasaran(Indikator indikator) =>
        SasaranUkur.Dari(Instansi, Berkas.Unit, UnitPenanggungJawab.Cari(indikator, Berkas.Unit));

    /// <summary>Why the indicator's figures may not be worked on now, or null.</summary>
    public Pelanggaran? Tertutup(Indikator indikator, DateTimeOffset saat) =>
        PenjagaPeriode.Periksa(Periode, Keadaan, Izin.Where(i => i.IndikatorId == indikator.Id), saat).Pelanggaran;
}
