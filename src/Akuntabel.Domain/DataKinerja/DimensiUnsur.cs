using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.DataKinerja;

/// <summary>A breakdown of a component: its name and its categories in printing order.</summary>
public sealed record DimensiUnsur
{
    /// <summary>"Kecamatan", "Bidang usaha", "Jenis kelamin".</summary>
    public required string Nama { get; init; }

    /// <summary>Categories in printing order; values name one of them.</summary>
    public required IReadOnlyList<string> Kategori { get; init; }
}
