namespace Akuntabel.App.Impor.Format;

/// <summary>A band.</summary>
public sealed record ImporPita
{
    public string? Kode { get; init; }

    public required string Nama { get; init; }

    public string? Makna { get; init; }

    public decimal? Bawah { get; init; }

    /// <summary>False when not given.</summary>
    public bool? BawahTermasuk { get; init; }

    public decimal? Atas { get; init; }

    /// <summary>False when not given.</summary>
    public bool? AtasTermasuk { get; init; }
}
