using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>A year's file with every calculation a report may ask for, each carried out at most once and only when asked.</summary>
public sealed class BahanLaporan(BerkasTahun berkas)
{
    private readonly IndeksBerkas _indeks = new(berkas);
    private PengukuranKinerja? _pengukuran;
    private Lazy<AnggaranTahun?>? _anggaran;
    private IReadOnlyDictionary<Guid, Kemajuan>? _kemajuan;
    private IReadOnlyDictionary<Guid, PerbandinganTahun>? _tahun;
    private IReadOnlyDictionary<Guid, PerbandinganLain>? _lain;
    private Efisiensi? _efisiensi;

    public BerkasTahun Berkas => berkas;

    public IndeksBerkas Indeks => _indeks;

    public PengukuranKinerja Pengukuran => _pengukuran ??= PengukuranKinerja.Susun(_indeks);

    /// <summary>The budget in force at the period's end, or null.</summary>
    public AnggaranTahun? Anggaran => (_anggaran ??= new(() => AnggaranTahun.Susun(berkas))).Value;

    public Efisiensi Efisiensi => _efisiensi ??= Efisiensi.Susun(berkas, Pengukuran, Anggaran);

    /// <summary>Progress to the plan's end, by indicator.</summary>
    public IReadOnlyDictionary<Guid, Kemajuan> Kemajuan =>
        _kemajuan ??= MenurutIndikator(u => Akuntabel.Domain.Pengukuran.Kemajuan.Susun(_indeks, u.Indikator));

    /// <summary>Earlier years, by indicator.</summary>
    public IReadOnlyDictionary<Guid, PerbandinganTahun> AntarTahun =>
        _tahun ??= MenurutIndikator(u => PerbandinganTahun.Susun(_indeks, u));

    /// <summary>Other regions, nation and standards, by indicator.</summary>
    public IReadOnlyDictionary<Guid, PerbandinganLain> DenganLain =>
        _lain ??= MenurutIndikator(u => PerbandinganLain.Susun(_indeks, u));

    private Dictionary<Guid, T> MenurutIndikator<T>(Func<UkuranIndikator, T> susun) =>
        Pengukuran.Indikator.DistinctBy(u => u.Indikator.Id).ToDictionary(u => u.Indikator.Id, susun);
}
