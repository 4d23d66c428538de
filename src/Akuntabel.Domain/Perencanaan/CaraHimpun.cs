namespace Akuntabel.Domain.Perencanaan;

/// <summary>How a component's periods join into a year to date.</summary>
public enum CaraHimpun
{
    /// <summary>Add up.</summary>
    Jumlah,

    /// <summary>The last position counts.</summary>
    PosisiAkhir,

    /// <summary>Mean of the periods filled.</summary>
    RataRata,

    /// <summary>Known once a year.</summary>
    Tahunan,
}
