namespace Akuntabel.Domain.Umum;

/// <summary>Length of a <see cref="Periode"/>.</summary>
public enum JenisPeriode
{
    /// <summary>A whole year, "2019".</summary>
    Tahunan,

    /// <summary>Half a year, "2019-S1".</summary>
    Semester,

    /// <summary>A quarter, "2019-TW2".</summary>
    Triwulan,

    /// <summary>A month, "2019-05".</summary>
    Bulan,
}
