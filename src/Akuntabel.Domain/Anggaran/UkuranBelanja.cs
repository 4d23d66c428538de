namespace Akuntabel.Domain.Anggaran;

/// <summary>A belanja line with what was spent to the period's end.</summary>
public sealed record UkuranBelanja
{
    public required RincianBelanja Rincian { get; init; }

    /// <summary>0 for a root.</summary>
    public required int Kedalaman { get; init; }

    public required IReadOnlyList<UkuranBelanja> Anak { get; init; }

    /// <summary>Amount, realisasi, sisa and serapan: sums of the leaves below.</summary>
    public required JumlahAnggaran Jumlah { get; init; }

    /// <summary>The line and all below it, parents first.</summary>
    public IEnumerable<UkuranBelanja> DiriDanKeturunan() => Anak.SelectMany(a => a.DiriDanKeturunan()).Prepend(this);
}
