using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Organisasi;

/// <summary>Who heads the region, dated. Has neither pangkat nor NIP.</summary>
public sealed class KepalaDaerah : IBerlingkupPemda, IBerdataPribadi, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid Id { get; init; }

    [DataPribadi]
    public required string Nama { get; set; }

    /// <summary>"Walikota Banjarbaru"; also Pj or Plt.</summary>
    public required string Jabatan { get; set; }

    /// <summary>Null when not known.</summary>
    public DateOnly? Sejak { get; set; }

    /// <summary>Last day, or null while in office.</summary>
    public DateOnly? Sampai { get; set; }

    public int Versi { get; set; } = 1;
}
