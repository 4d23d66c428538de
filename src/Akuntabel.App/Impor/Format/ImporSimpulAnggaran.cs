using Akuntabel.Domain.Anggaran;

namespace Akuntabel.App.Impor.Format;

/// <summary>A budget node. The same kunci in another version or year is the same node.</summary>
public sealed record ImporSimpulAnggaran
{
    public required string Kunci { get; init; }

    public required TingkatAnggaran Tingkat { get; init; }

    public string? Induk { get; init; }

    public string? Kode { get; init; }

    public required string Nama { get; init; }

    /// <summary>At a leaf: its amount. Above: checked against the sum of its leaves when given, never stored.</summary>
    public decimal? Pagu { get; init; }

    /// <summary>Kunci of the unit pelaksana.</summary>
    public string? Unit { get; init; }

    public string? SumberDana { get; init; }
}
