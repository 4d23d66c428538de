namespace Akuntabel.App.Impor.Format;

/// <summary>A planned action.</summary>
public sealed record ImporRencanaAksi
{
    public required int Versi { get; init; }

    public required string Indikator { get; init; }

    public required string Aksi { get; init; }

    public string? PenanggungJawab { get; init; }
}
