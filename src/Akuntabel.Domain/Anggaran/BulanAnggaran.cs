using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>
/// A month of an agency's realisasi anggaran in its workflow: it is handed in, verified and approved as a whole.
/// Key: (PemdaId, PerangkatDaerahId, Periode); the rows of the month carry its status.
/// </summary>
public sealed class BulanAnggaran : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    /// <summary>Always a month.</summary>
    public required Periode Periode { get; init; }

    public required StatusKinerja Status { get; set; }

    /// <summary>Account that handed it in last; null before, and for the operator of the machine.</summary>
    public Guid? PengajuId { get; set; }

    /// <summary>UTC instant it was handed in last, or null.</summary>
    public DateTime? DiajukanPada { get; set; }

    /// <summary>Why it was sent back last; empty once it is handed in again.</summary>
    public string AlasanKembali { get; set; } = "";

    public int Versi { get; set; } = 1;
}
