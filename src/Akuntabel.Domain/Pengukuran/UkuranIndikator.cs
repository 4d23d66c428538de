using Akuntabel.Domain.Perencanaan;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>One measured indicator of a period: target, realisasi and capaian with their traces, category and status.</summary>
public sealed record UkuranIndikator
{
    public required Indikator Indikator { get; init; }

    /// <summary>Place in the document it is listed in, from 1.</summary>
    public required int Nomor { get; init; }

    /// <summary>The sasaran it stands under, as the document writes it; empty for none.</summary>
    public required string Sasaran { get; init; }

    /// <summary>Identitas of that sasaran in the Renstra, or null.</summary>
    public Guid? SasaranIdentitas { get; init; }

    /// <summary>The target the capaian is measured against; its trace names document and version.</summary>
    public required HasilHitung Target { get; init; }

    /// <summary>Cumulative target of the period from the rencana aksi, or null when there is none.</summary>
    public HasilHitung? TargetPeriode { get; init; }

    /// <summary>The target of the whole year.</summary>
    public required HasilHitung TargetTahunan { get; init; }

    /// <summary>Document <see cref="Target"/> comes from; null when no document sets one.</summary>
    public SumberTarget? SumberTarget { get; init; }

    /// <summary>Cumulative to the period's end.</summary>
    public required HasilHitung Realisasi { get; init; }

    /// <summary>In percent.</summary>
    public required HasilHitung Capaian { get; init; }

    /// <summary>Band of the scale; null when there is no capaian.</summary>
    public PitaSkala? Kategori { get; init; }

    public required StatusCapaian Status { get; init; }
}
