using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>Pagu and realisasi of something (a node, a belanja line, a total) with what follows from them.</summary>
public sealed record JumlahAnggaran
{
    /// <summary>Null when no amount below is known.</summary>
    public Rupiah? Pagu { get; init; }

    /// <summary>
    /// Cumulative to the period's end: the sum of what is known, partial when <see cref="RealisasiSebagian"/>; null when nothing was reported.
    /// </summary>
    public Rupiah? Realisasi { get; init; }

    /// <summary>How <see cref="Pagu"/> came about, in rupiah.</summary>
    public required LangkahHitung LangkahPagu { get; init; }

    /// <summary>How <see cref="Realisasi"/> came about, in rupiah.</summary>
    public required LangkahHitung LangkahRealisasi { get; init; }

    /// <summary>Pagu − realisasi; null when either is unknown or realisasi is partial.</summary>
    public Rupiah? Sisa => LangkahSisa.Hasil.SebagaiAngka is { } s ? Rupiah.Dari(s) : null;

    /// <summary>How <see cref="Sisa"/> came about, in rupiah, or why there is none.</summary>
    public required LangkahHitung LangkahSisa { get; init; }

    /// <summary>In percent; BelumDiukur while leaves with a pagu lack their realisasi.</summary>
    public required HasilHitung Serapan { get; init; }

    /// <summary>Physical progress in percent, or the reason there is none.</summary>
    public required HasilHitung Fisik { get; init; }

    /// <summary>Leaves below (1 for a leaf itself).</summary>
    public required int JumlahDaun { get; init; }

    /// <summary>Leaves whose physical progress is not reported.</summary>
    public required int DaunTanpaFisik { get; init; }

    /// <summary>Leaves that have a pagu above zero and no realisasi, neither of their own nor inside one reported above them.</summary>
    public int DaunTanpaRealisasi => Kelengkapan.Kurang;

    /// <summary>True when <see cref="Realisasi"/> is the sum of some leaves only.</summary>
    public bool RealisasiSebagian => Realisasi is not null && DaunTanpaRealisasi > 0;

    /// <summary>What a reader must know beside a partial <see cref="Realisasi"/>: on how many leaves it is recorded; empty when it is whole.</summary>
    public string CatatanRealisasi => RealisasiSebagian ? Kelengkapan.Uraian : "";

    /// <summary>Leaves with and without realisasi.</summary>
    internal KelengkapanRealisasi Kelengkapan { get; init; }

    /// <summary>The filled leaves: progress and the pagu that weighs it.</summary>
    internal IReadOnlyList<(LangkahHitung Fisik, LangkahHitung Pagu)> FisikTerisi { get; init; } = [];
}
