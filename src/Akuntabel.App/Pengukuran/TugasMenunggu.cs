using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>Figures that wait for one's next step.</summary>
/// <param name="Periode">The period they belong to.</param>
/// <param name="Langkah">The step.</param>
/// <param name="Indikator">Names of the indicators.</param>
/// <param name="BatasLapor">Last day that counts as on time, or null.</param>
/// <param name="IzinSampai">The moment (UTC) at which the first exception that opens them ends; null in an open period.</param>
public sealed record TugasMenunggu(
    Periode Periode,
    LangkahAlur Langkah,
    IReadOnlyList<string> Indikator,
    DateOnly? BatasLapor,
    DateTime? IzinSampai
)
{
    /// <summary>Those of them that were sent back.</summary>
    public IReadOnlyList<AngkaDikembalikan> Dikembalikan { get; init; } = [];
}
