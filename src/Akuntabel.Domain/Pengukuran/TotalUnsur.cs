using Akuntabel.Domain.DataKinerja;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Domain.Pengukuran;

/// <summary>The totals among a component's values.</summary>
public static class TotalUnsur
{
    /// <summary>The rows without categories, by period.</summary>
    public static Dictionary<Periode, NilaiUnsur> MenurutPeriode(IEnumerable<NilaiUnsur> nilai) =>
        nilai.Where(n => n.Kategori1.Length == 0 && n.Kategori2.Length == 0).ToDictionary(n => n.Periode);
}
