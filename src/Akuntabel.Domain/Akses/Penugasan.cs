using Akuntabel.Domain.Organisasi;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Akses;

/// <summary>
/// That a person holds an office for a dated term. Rights begin and end with the term by themselves, on the days of the
/// pemda's own zone. Key: Id. It spans regions (an Admin Sistem belongs to none), so its scope is the installation.
/// </summary>
public sealed class Penugasan : IBerlingkupInstalasi, IBerversi
{
    public required Guid Id { get; init; }

    /// <summary>Who holds it.</summary>
    public required Guid PenggunaId { get; init; }

    public required Peran Peran { get; init; }

    /// <summary>The region; null only for Admin Sistem.</summary>
    public int? PemdaId { get; init; }

    /// <summary>The agency; null for offices of the region or the installation.</summary>
    public Guid? PerangkatDaerahId { get; init; }

    /// <summary>The unit, or null for the whole agency.</summary>
    public Guid? UnitId { get; init; }

    public required StatusJabatan Status { get; set; }

    /// <summary>First day of the term.</summary>
    public required DateOnly Sejak { get; set; }

    /// <summary>Last day of the term, with which its rights end; null while it is open.</summary>
    public DateOnly? Sampai { get; set; }

    public int Versi { get; set; } = 1;

    /// <summary>Whether the term runs on <paramref name="tanggal"/>.</summary>
    public bool Berlaku(DateOnly tanggal) => Sejak <= tanggal && (Sampai is not { } akhir || tanggal <= akhir);
}
