using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>One sentence of the tugas or fungsi of the agency or of one of its units.</summary>
public sealed class TugasFungsi : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The unit, or null for the agency as a whole.</summary>
    public Guid? UnitId { get; set; }

    public required JenisTugasFungsi Jenis { get; set; }

    public required int Urutan { get; set; }

    public required string Teks { get; set; }

    public int Versi { get; set; } = 1;
}
