namespace Akuntabel.App.Impor.Format;

/// <summary>A row of its budget list.</summary>
public sealed record ImporBarisAnggaranPerjanjian
{
    public required string Uraian { get; init; }

    /// <summary>Rupiah; null where none is printed.</summary>
    public decimal? Jumlah { get; init; }

    public string? Keterangan { get; init; }

    /// <summary>Kunci.</summary>
    public string? SimpulAnggaran { get; init; }

    /// <summary>Kunci.</summary>
    public string? SasaranRenstra { get; init; }

    /// <summary>Kunci.</summary>
    public string? Indikator { get; init; }
}
