using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Perencanaan;

/// <summary>Direction in which an indicator is good; stored with the indicator and never guessed from its name.</summary>
public sealed record Polaritas
{
    public required ArahPolaritas Arah { get; init; }

    /// <summary>Lower bound a of Rentang [a, b]; null otherwise.</summary>
    public decimal? BatasBawah { get; init; }

    /// <summary>Upper bound b of Rentang [a, b]; null otherwise.</summary>
    public decimal? BatasAtas { get; init; }

    public static Polaritas Maksimalkan { get; } = new() { Arah = ArahPolaritas.Maksimalkan };

    public static Polaritas Minimalkan { get; } = new() { Arah = ArahPolaritas.Minimalkan };

    /// <summary>Best inside [<paramref name="bawah"/>, <paramref name="atas"/>]; bounds in the wrong order throw.</summary>
    public static Polaritas Rentang(decimal bawah, decimal atas) =>
        bawah <= atas
            ? new()
            {
                Arah = ArahPolaritas.Rentang,
                BatasBawah = bawah,
                BatasAtas = atas,
            }
            : throw new ArgumentException("The lower bound is above the upper bound.", nameof(bawah));
}
