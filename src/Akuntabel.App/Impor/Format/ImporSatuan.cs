namespace Akuntabel.App.Impor.Format;

/// <summary>A unit of measure.</summary>
public sealed record ImporSatuan
{
    public required string Nama { get; init; }

    public required int Desimal { get; init; }

    /// <summary>Printed behind a figure; by default "%" for %, else a space and the name.</summary>
    public string? Akhiran { get; init; }
}
