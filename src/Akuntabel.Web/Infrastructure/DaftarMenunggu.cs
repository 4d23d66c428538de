using Akuntabel.App.Anggaran;
using Akuntabel.App.Pengukuran;
using Akuntabel.Domain.Kalender;

namespace Akuntabel.Web.Infrastructure;

/// <summary>What the reader's offices have to do next in an agency's year.</summary>
public sealed record DaftarMenunggu
{
    /// <summary>Figures of open periods, one line per period and step.</summary>
    public IReadOnlyList<TugasMenunggu> Tugas { get; init; } = [];

    /// <summary>Months of the budget.</summary>
    public IReadOnlyList<BulanMenunggu> Bulan { get; init; } = [];

    /// <summary>Duties near or late that nobody has done, for those who record them.</summary>
    public IReadOnlyList<ButirKalender> Kewajiban { get; init; } = [];

    /// <summary>Signed exceptions of the pemda's agencies that wait for an answer, for the one who gives it.</summary>
    public int Permintaan { get; init; }

    /// <summary>Whether any period is open, or opened for single figures.</summary>
    public bool AdaPeriode { get; init; }

    /// <summary>Time zone of the pemda, in which the ends of exceptions are told.</summary>
    public TimeZoneInfo Zona { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Number of lines.</summary>
    public int Jumlah => Tugas.Count + Bulan.Count + Kewajiban.Count + Permintaan;
}
