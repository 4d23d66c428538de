using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pelaporan;

/// <summary>Which report is wanted.</summary>
public sealed record SusunLaporanMasukan
{
    /// <summary>The agency.</summary>
    public required string Slug { get; init; }

    public required Periode Periode { get; init; }

    /// <summary>Forms wanted, at least one.</summary>
    public required IReadOnlyList<SusunLaporanFormat> Format { get; init; }

    /// <summary>Text of an outline file, or null for the agency's own outline.</summary>
    public string? Sistematika { get; init; }

    /// <summary>Name of a shipped outline, or null; an outline file goes first.</summary>
    public string? SistematikaBawaan { get; init; }

    /// <summary>Hears of progress: percent and what is being done; null when nobody listens.</summary>
    public Action<int, string>? Lapor { get; init; }
}
