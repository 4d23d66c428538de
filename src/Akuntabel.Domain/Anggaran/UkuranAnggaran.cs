using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Anggaran;

/// <summary>A budget node of one version with what was spent to the period's end.</summary>
public sealed record UkuranAnggaran
{
    public required SimpulAnggaran Simpul { get; init; }

    /// <summary>0 for a root.</summary>
    public required int Kedalaman { get; init; }

    public required IReadOnlyList<UkuranAnggaran> Anak { get; init; }

    /// <summary>Pagu, realisasi, sisa, serapan and fisik of the node: sums of the leaves below it.</summary>
    public required JumlahAnggaran Jumlah { get; init; }

    public Rupiah? Pagu => Jumlah.Pagu;

    /// <summary>Cumulative to the period's end; null when nothing is known.</summary>
    public Rupiah? Realisasi => Jumlah.Realisasi;

    /// <summary>Null when pagu or realisasi is unknown.</summary>
    public Rupiah? Sisa => Jumlah.Sisa;

    /// <summary>In percent.</summary>
    public HasilHitung Serapan => Jumlah.Serapan;

    /// <summary>Physical progress in percent: typed at a leaf, above it the pagu-weighted mean of the filled leaves.</summary>
    public HasilHitung Fisik => Jumlah.Fisik;

    /// <summary>True for a leaf.</summary>
    public bool Daun => Anak.Count == 0;

    /// <summary>The node and all below it, parents first.</summary>
    public IEnumerable<UkuranAnggaran> DiriDanKeturunan() => Anak.SelectMany(a => a.DiriDanKeturunan()).Prepend(this);
}
