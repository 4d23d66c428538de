namespace Akuntabel.Domain.Perencanaan;

/// <summary>Which direction of a figure is good.</summary>
public enum ArahPolaritas
{
    /// <summary>More is better.</summary>
    Maksimalkan,

    /// <summary>Less is better.</summary>
    Minimalkan,

    /// <summary>Best inside an interval.</summary>
    Rentang,
}
