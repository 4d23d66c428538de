using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>A sasaran with its indicators and their mean.</summary>
public sealed record UkuranSasaran
{
    /// <summary>From 1, in the order of the document.</summary>
    public required int Nomor { get; init; }

    /// <summary>Identitas in the Renstra, or null for a row without one.</summary>
    public Guid? Identitas { get; init; }

    public required string Teks { get; init; }

    public required IReadOnlyList<UkuranIndikator> Indikator { get; init; }

    /// <summary>Mean capaian of its measured indicators, in percent.</summary>
    public required HasilHitung RataRata { get; init; }

    /// <summary>Band of the mean; null when nothing is measured.</summary>
    public PitaSkala? Kategori { get; init; }
}
