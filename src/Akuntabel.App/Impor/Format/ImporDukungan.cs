using Akuntabel.Domain.Anggaran;

namespace Akuntabel.App.Impor.Format;

/// <summary>A node supporting a sasaran or an indicator.</summary>
public sealed record ImporDukungan
{
    public required string SimpulAnggaran { get; init; }

    public string? SasaranRenstra { get; init; }

    public string? Indikator { get; init; }

    public required PeranDukungan Peran { get; init; }

    /// <summary>1 when not given.</summary>
    public decimal? Porsi { get; init; }

    public string? Analisis { get; init; }
}
