using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>
/// The record of a <see cref="PengecualianKunci"/>: the head of the agency signs for it, the pemda grants it until a moment,
/// and as long as it runs the figure, or the month of the budget, may be changed although its period is closed.
/// </summary>
public sealed class IzinBukaKunci : IBerlingkupPerangkatDaerah, IBerversi
{
    public required int PemdaId { get; init; }

    public required Guid PerangkatDaerahId { get; init; }

    public required Guid Id { get; init; }

    /// <summary>The indicator whose figure it opens; null when it opens the realisasi anggaran of the month.</summary>
    public required Guid? IndikatorId { get; init; }

    /// <summary>The period of the figure, or the month of the budget.</summary>
    public required Periode Periode { get; init; }

    public required string Alasan { get; init; }

    /// <summary>The head of the agency who signed.</summary>
    public required Guid PenandatanganId { get; init; }

    public required DateTime DitandatanganiPada { get; init; }

    /// <summary>Who granted it, or null while it is only asked for.</summary>
    public Guid? PemberiId { get; set; }

    /// <summary>Last moment of its validity, UTC; null while it is only asked for.</summary>
    public DateTime? BerlakuSampai { get; set; }

    public int Versi { get; set; } = 1;

    /// <summary>Whether it opens the figure at <paramref name="saat"/>.</summary>
    public bool Berlaku(DateTimeOffset saat) => BerlakuSampai is { } akhir && saat <= new DateTimeOffset(akhir, TimeSpan.Zero);
}
