namespace Akuntabel.Domain.Anggaran;

/// <summary>What a person typed in one row of the monthly budget sheet.</summary>
public sealed record IsianAnggaran
{
    /// <summary>The row, as <see cref="BarisLembarAnggaran.Objek"/>.</summary>
    public required string Objek { get; init; }

    /// <summary>Cumulative realisasi as typed; null when the row has no such field.</summary>
    public string? Jumlah { get; init; }

    /// <summary>Fisik in percent as typed; null when the row has no such field.</summary>
    public string? Fisik { get; init; }

    /// <summary>Reason of a fall; null leaves it as it is.</summary>
    public string? AlasanTurun { get; init; }

    /// <summary>Reason of spending above the pagu; null leaves it as it is.</summary>
    public string? AlasanLebih { get; init; }

    /// <summary>Versi of the stored row the person saw; 0 when there was none.</summary>
    public int Versi { get; init; }

    /// <summary>What stood in the two fields when the page was opened: a row nobody touched is left alone. Null counts as touched.</summary>
    public (string Jumlah, string Fisik)? Semula { get; init; }
}
