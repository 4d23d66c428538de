namespace Akuntabel.App.Impor.Format;

/// <summary>A weight.</summary>
public sealed record ImporBobot
{
    public required string Indikator { get; init; }

    public required decimal Bobot { get; init; }
}
