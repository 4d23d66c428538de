using Akuntabel.Domain.Jejak;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perjanjian;

/// <summary>One version of the performance agreement of a year (PermenPANRB 53/2014 Lampiran I).</summary>
public sealed class PerjanjianKinerja : IBerlingkupPerangkatDaerah, IBerdataPribadi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    public required int Tahun { get; set; }

    /// <summary>1 for the first, counted up by each change.</summary>
    public required int NomorVersi { get; set; }

    public required JenisPerjanjian Jenis { get; set; }

    /// <summary>Date of signing, to the day or the month.</summary>
    public required TanggalSurat Tanggal { get; set; }

    public required string Tempat { get; set; }

    /// <summary>Empty for Murni.</summary>
    public required string AlasanPerubahan { get; set; }

    /// <summary>Unit whose agreement this is, or null for the agency's own.</summary>
    public Guid? UnitId { get; set; }

    /// <summary>Who promises (receiver of the mandate).</summary>
    public required PihakPerjanjian PihakPertama { get; set; }

    /// <summary>Who assigns (the superior).</summary>
    public required PihakPerjanjian PihakKedua { get; set; }
}
