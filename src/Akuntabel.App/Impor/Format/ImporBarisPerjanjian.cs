namespace Akuntabel.App.Impor.Format;

/// <summary>A row of the agreement. Its target stands in `target` with sumber PerjanjianKinerja and this version.</summary>
public sealed record ImporBarisPerjanjian
{
    /// <summary>Kunci.</summary>
    public required string Indikator { get; init; }

    /// <summary>Kunci of the Renstra sasaran; null for a row without one.</summary>
    public string? SasaranRenstra { get; init; }

    /// <summary>As written.</summary>
    public required string Sasaran { get; init; }
}
