using Akuntabel.Domain.Perencanaan;

namespace Akuntabel.App.Impor.Format;

/// <summary>Which direction is good.</summary>
public sealed record ImporPolaritas
{
    public required ArahPolaritas Arah { get; init; }

    /// <summary>Rentang only.</summary>
    public decimal? Bawah { get; init; }

    /// <summary>Rentang only.</summary>
    public decimal? Atas { get; init; }
}
