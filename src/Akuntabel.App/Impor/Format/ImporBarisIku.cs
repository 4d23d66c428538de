namespace Akuntabel.App.Impor.Format;

/// <summary>A row of it.</summary>
public sealed record ImporBarisIku
{
    /// <summary>Kunci.</summary>
    public required string Indikator { get; init; }

    public string? Tujuan { get; init; }

    public string? Sasaran { get; init; }

    public string? Alasan { get; init; }

    public string? Formulasi { get; init; }

    public string? SumberData { get; init; }

    public string? PenanggungJawab { get; init; }
}
