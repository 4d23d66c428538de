using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>An official's term in an office. The NIP is never part of example data.</summary>
public sealed class MasaJabatan : IBerlingkupPerangkatDaerah, IBerdataPribadi, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>With titles, as in letters.</summary>
    [DataPribadi]
    public required string Nama { get; set; }

    /// <summary>Office in full.</summary>
    public required string Jabatan { get; set; }

    /// <summary>The unit headed, or null.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Rank as in letters: "Pembina Utama Muda".</summary>
    public string? Pangkat { get; set; }

    public required StatusJabatan Status { get; set; }

    /// <summary>First day, or null when not known.</summary>
    public DateOnly? Sejak { get; set; }

    /// <summary>Last day, or null while in office.</summary>
    public DateOnly? Sampai { get; set; }

    public int Versi { get; set; } = 1;
}
