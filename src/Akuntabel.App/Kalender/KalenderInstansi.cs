using Akuntabel.Domain.Kalender;

namespace Akuntabel.App.Kalender;

/// <summary>The calendar of one agency as it stands today.</summary>
public sealed record KalenderInstansi
{
    public required string Slug { get; init; }

    public required string Nama { get; init; }

    /// <summary>Legal day of the pemda it was made on.</summary>
    public required DateOnly Hari { get; init; }

    /// <summary>Every duty of the year, by deadline.</summary>
    public required IReadOnlyList<ButirKalender> Butir { get; init; }

    /// <summary>Duties whose deadline is over and that are not done.</summary>
    public IEnumerable<ButirKalender> Terlambat => Butir.Where(b => b.Keadaan == KeadaanKewajiban.Terlambat);
}
