namespace Akuntabel.App.Impor.Format;

/// <summary>A letter.</summary>
public sealed record ImporTingkatPredikat
{
    public required string Kode { get; init; }

    public required string Nama { get; init; }

    /// <summary>1 for the lowest.</summary>
    public required int Ordinal { get; init; }

    public decimal? Bawah { get; init; }

    /// <summary>False when not given.</summary>
    public bool? BawahTermasuk { get; init; }
}
