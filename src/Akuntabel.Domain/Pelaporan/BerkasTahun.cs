using Akuntabel.Domain.Anggaran;
using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Perjanjian;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pelaporan;

/// <summary>
/// Everything recorded that one agency's reporting period needs, as plain rows: the input of every page, table, report and check.
/// The App fills it with one query per kind of row; nothing here reads a database.
/// </summary>
public sealed record BerkasTahun
{
    /// <summary>The period reported on.</summary>
    public required Periode Periode { get; init; }

    public required Pemda Pemda { get; init; }

    public required PerangkatDaerah PerangkatDaerah { get; init; }

    public IReadOnlyList<KepalaDaerah> KepalaDaerah { get; init; } = [];

    public IReadOnlyList<Unit> Unit { get; init; } = [];

    public IReadOnlyList<TugasFungsi> TugasFungsi { get; init; } = [];

    public IReadOnlyList<MasaJabatan> MasaJabatan { get; init; } = [];

    /// <summary>The policy in force at the period's end.</summary>
    public required KebijakanPengukuran Kebijakan { get; init; }

    /// <summary>The scale the policy names.</summary>
    public required SkalaKinerja Skala { get; init; }

    public IReadOnlyList<SkalaPredikat> SkalaPredikat { get; init; } = [];

    public IReadOnlyList<Peraturan> Peraturan { get; init; } = [];

    public IReadOnlyList<DasarHukumLaporan> DasarHukum { get; init; } = [];

    public Rpjmd? Rpjmd { get; init; }

    public IReadOnlyList<SimpulRpjmd> SimpulRpjmd { get; init; } = [];

    /// <summary>Newest Renstra version whose period holds the year, or null.</summary>
    public Renstra? Renstra { get; init; }

    public IReadOnlyList<SimpulRenstra> SimpulRenstra { get; init; } = [];

    public IReadOnlyList<Indikator> Indikator { get; init; } = [];

    public IReadOnlyList<BobotIndikator> Bobot { get; init; } = [];

    public PenetapanIku? PenetapanIku { get; init; }

    public IReadOnlyList<BarisIku> BarisIku { get; init; } = [];

    public Renja? Renja { get; init; }

    public IReadOnlyList<BarisRenja> BarisRenja { get; init; } = [];

    /// <summary>Targets of all documents and of every year of the plan.</summary>
    public IReadOnlyList<Target> Target { get; init; } = [];

    /// <summary>Every version of the year's agreement, oldest first.</summary>
    public IReadOnlyList<PerjanjianKinerja> Perjanjian { get; init; } = [];

    public IReadOnlyList<BarisPerjanjian> BarisPerjanjian { get; init; } = [];

    public IReadOnlyList<BarisAnggaranPerjanjian> BarisAnggaranPerjanjian { get; init; } = [];

    public IReadOnlyList<BarisRencanaAksi> BarisRencanaAksi { get; init; } = [];

    /// <summary>Every version of the year's budget, oldest first.</summary>
    public IReadOnlyList<DokumenAnggaran> DokumenAnggaran { get; init; } = [];

    public IReadOnlyList<SimpulAnggaran> SimpulAnggaran { get; init; } = [];

    public IReadOnlyList<RincianBelanja> RincianBelanja { get; init; } = [];

    public IReadOnlyList<RealisasiAnggaran> RealisasiAnggaran { get; init; } = [];

    /// <summary>Months of the year whose realisasi anggaran is in the workflow.</summary>
    public IReadOnlyList<BulanAnggaran> BulanAnggaran { get; init; } = [];

    public IReadOnlyList<UraianPelaksanaan> UraianPelaksanaan { get; init; } = [];

    public IReadOnlyList<Dukungan> Dukungan { get; init; } = [];

    public IReadOnlyList<UnsurData> UnsurData { get; init; } = [];

    /// <summary>Component values of the year and of the year before it.</summary>
    public IReadOnlyList<NilaiUnsur> NilaiUnsur { get; init; } = [];

    public IReadOnlyList<RekamUnsur> RekamUnsur { get; init; } = [];

    /// <summary>Realisasi of every year of the plan.</summary>
    public IReadOnlyList<Realisasi> Realisasi { get; init; } = [];

    public IReadOnlyList<RiwayatCapaian> RiwayatCapaian { get; init; } = [];

    public IReadOnlyList<NilaiPembanding> NilaiPembanding { get; init; } = [];

    public IReadOnlyList<AnalisisKinerja> AnalisisKinerja { get; init; } = [];

    public IReadOnlyList<Narasi> Narasi { get; init; } = [];
}
