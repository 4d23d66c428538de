using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>Look-ups over a <see cref="BerkasTahun"/>, built once per calculation so that nothing is searched twice.</summary>
public sealed class IndeksBerkas(BerkasTahun berkas)
{
    private readonly Lazy<Dictionary<Guid, Indikator>> _indikator = new(() => berkas.Indikator.ToDictionary(i => i.Id));
    private readonly Lazy<ILookup<Guid, Target>> _target = new(() => berkas.Target.ToLookup(t => t.IndikatorId));
    private readonly Lazy<ILookup<Guid, Realisasi>> _realisasi = new(() => berkas.Realisasi.ToLookup(r => r.IndikatorId));
    private readonly Lazy<ILookup<Guid, RiwayatCapaian>> _riwayat = new(() => berkas.RiwayatCapaian.ToLookup(r => r.IndikatorId));
    private readonly Lazy<ILookup<Guid, NilaiUnsur>> _nilai = new(() => berkas.NilaiUnsur.ToLookup(n => n.UnsurDataId));
    private readonly Lazy<Dictionary<string, UnsurData>> _unsur = new(() =>
        berkas.UnsurData.ToDictionary(u => u.Kode, StringComparer.Ordinal)
    );

    private readonly Lazy<ILookup<Guid, Indikator>> _keluaran = new(() =>
        berkas
            .Indikator.Where(i => i is { Pemilik: PemilikIndikator.SimpulAnggaran, PemilikIdentitas: not null })
            .OrderBy(i => i.Urutan)
            .ToLookup(i => i.PemilikIdentitas!.Value)
    );
    private readonly Lazy<ILookup<Guid, SimpulAnggaran>> _simpul = new(() =>
    {
        var urutan = berkas.DokumenAnggaran.ToDictionary(d => d.Id, d => d.NomorVersi);
        return berkas
            .SimpulAnggaran.OrderByDescending(s => urutan.GetValueOrDefault(s.DokumenAnggaranId))
            .ToLookup(s => s.Identitas);
    });

    public BerkasTahun Berkas => berkas;

    public Indikator? Indikator(Guid id) => _indikator.Value.GetValueOrDefault(id);

    /// <summary>Targets of an indicator in all documents and years.</summary>
    public IEnumerable<Target> Target(Guid indikatorId) => _target.Value[indikatorId];

    /// <summary>Stored realisasi of an indicator, all periods.</summary>
    public IEnumerable<Realisasi> Realisasi(Guid indikatorId) => _realisasi.Value[indikatorId];

    /// <summary>A past year as published, or null.</summary>
    public RiwayatCapaian? Riwayat(Guid indikatorId, int tahun) =>
        _riwayat.Value[indikatorId].FirstOrDefault(r => r.Tahun == tahun);

    /// <summary>Years of which there is published history of an indicator.</summary>
    public IEnumerable<int> TahunRiwayat(Guid indikatorId) => _riwayat.Value[indikatorId].Select(r => r.Tahun);

    /// <summary>Indicators of a budget node, in order.</summary>
    public IEnumerable<Indikator> Keluaran(Guid simpulIdentitas) => _keluaran.Value[simpulIdentitas];

    /// <summary>A budget node as the newest version that has it writes it, or null.</summary>
    public SimpulAnggaran? Simpul(Guid identitas) => _simpul.Value[identitas].FirstOrDefault();

    public UnsurData? Unsur(string kode) => _unsur.Value.GetValueOrDefault(kode);

    /// <summary>Values of a component, all periods and categories.</summary>
    public IEnumerable<NilaiUnsur> NilaiUnsur(Guid unsurId) => _nilai.Value[unsurId];

    /// <summary>The letter scale of an indicator, or null.</summary>
    public SkalaPredikat? Skala(Indikator indikator) =>
        indikator.SkalaPredikat is { } kode
            ? berkas.SkalaPredikat.FirstOrDefault(s => string.Equals(s.Kode, kode, StringComparison.Ordinal))
            : null;
}
