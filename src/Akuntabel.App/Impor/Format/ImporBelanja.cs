namespace Akuntabel.App.Impor.Format;

/// <summary>A line of the economic classification.</summary>
public sealed record ImporBelanja
{
    public required string Kunci { get; init; }

    public string? Induk { get; init; }

    /// <summary>Kunci of the leaf it stands under; null for the whole document.</summary>
    public string? SimpulAnggaran { get; init; }

    public string? Kode { get; init; }

    public required string Nama { get; init; }

    /// <summary>At a leaf: its amount or null when blank. Above: checked, never stored.</summary>
    public decimal? Jumlah { get; init; }

    /// <summary>True for belanja tidak langsung.</summary>
    public bool? DiLuarProgram { get; init; }
}
