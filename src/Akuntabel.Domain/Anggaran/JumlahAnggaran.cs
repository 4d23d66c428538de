using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Pagu and realisasi of something (a node, a belanja line, a total) with what follows from them.</summary>
public sealed record JumlahAnggaran
{
    /// <summary>Null when no amount below is known.</summary>
    public Rupiah? Pagu { get; init; }

    /// <summary>Cumulative to the period's end; null when nothing was reported.</summary>
    public Rupiah? Realisasi { get; init; }

    /// <summary>How <see cref="Pagu"/> came about, in rupiah.</summary>
    public required LangkahHitung LangkahPagu { get; init; }

    /// <summary>How <see cref="Realisasi"/> came about, in rupiah.</summary>
    public required LangkahHitung LangkahRealisasi { get; init; }

    /// <summary>Pagu − realisasi; null when either is unknown.</summary>
    public Rupiah? Sisa => Pagu is { } p && Realisasi is { } r ? p - r : null;

    /// <summary>In percent.</summary>
    public required HasilHitung Serapan { get; init; }

    /// <summary>Physical progress in percent, or the reason there is none.</summary>
    public required HasilHitung Fisik { get; init; }

    /// <summary>Leaves below (1 for a leaf itself).</summary>
    public required int JumlahDaun { get; init; }

    /// <summary>Leaves whose physical progress is not reported.</summary>
    public required int DaunTanpaFisik { get; init; }

    /// <summary>The filled leaves: progress and the pagu that weighs it.</summary>
    internal IReadOnlyList<(LangkahHitung Fisik, LangkahHitung Pagu)> FisikTerisi { get; init; } = [];
}
