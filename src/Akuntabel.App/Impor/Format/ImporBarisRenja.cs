namespace Akuntabel.App.Impor.Format;

/// <summary>A row of it.</summary>
public sealed record ImporBarisRenja
{
    /// <summary>Kunci.</summary>
    public required string Indikator { get; init; }

    public string? Urusan { get; init; }

    public string? Tujuan { get; init; }

    public string? Sasaran { get; init; }

    public string? Uraian { get; init; }

    /// <summary>Kunci of the budget node.</summary>
    public string? SimpulAnggaran { get; init; }
}
