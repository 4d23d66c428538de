using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Money spent at a budget node or belanja line. Key: (PemdaId, PerangkatDaerahId, ObjekIdentitas, Periode, Sifat).</summary>
public sealed class RealisasiAnggaran : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    /// <summary>Identitas of a SimpulAnggaran or RincianBelanja.</summary>
    public required Guid ObjekIdentitas { get; init; }

    public required Periode Periode { get; init; }

    public required SifatRealisasi Sifat { get; init; }

    /// <summary>Null when not reported.</summary>
    public Rupiah? Jumlah { get; set; }

    /// <summary>Physical progress in percent, 0–100, typed at leaves; null when not reported.</summary>
    public decimal? Fisik { get; set; }

    /// <summary>Why it is lower than the period before; empty otherwise.</summary>
    public required string AlasanTurun { get; set; }

    /// <summary>Why it is higher than the pagu; empty otherwise.</summary>
    public string AlasanLebih { get; set; } = "";

    /// <summary>That of its <see cref="BulanAnggaran"/>; Terkunci without one for imported history.</summary>
    public required StatusKinerja Status { get; set; }

    public AsalNilai Asal { get; set; }

    /// <summary>For Impor: SHA-256 of the file; empty otherwise.</summary>
    public string AsalRincian { get; set; } = "";

    /// <summary>Account that entered it last: never the one who verifies it. Null for the operator of the machine.</summary>
    public Guid? PenulisId { get; set; }

    public int Versi { get; set; } = 1;
}
