using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Kalender;

/// <summary>That an agency did a duty, as recorded by a person. Key: (PemdaId, PerangkatDaerahId, Kunci, Periode).</summary>
public sealed class PemenuhanKewajiban : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    /// <summary>The duty, as <see cref="KewajibanKalender.Kunci"/>.</summary>
    public required string Kunci { get; init; }

    /// <summary>The year, triwulan or month it was about.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Day it was done; null when the record was withdrawn.</summary>
    public DateOnly? Tanggal { get; set; }

    /// <summary>Number of the letter or the like, or empty.</summary>
    public required string Keterangan { get; set; }

    public int Versi { get; set; } = 1;
}
