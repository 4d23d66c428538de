namespace Akuntabel.Domain.Kalender;

/// <summary>Where a duty stands on a day.</summary>
public enum KeadaanKewajiban
{
    /// <summary>Not done, and its deadline is over.</summary>
    Terlambat,

    /// <summary>Not done, and its deadline is near.</summary>
    SegeraJatuhTempo,

    BelumJatuhTempo,

    /// <summary>Not done, and nothing says from which day its deadline counts.</summary>
    TanpaTenggat,

    /// <summary>Done after its deadline.</summary>
    DipenuhiTerlambat,

    /// <summary>Done in time, or on an unknown day.</summary>
    Dipenuhi,
}
