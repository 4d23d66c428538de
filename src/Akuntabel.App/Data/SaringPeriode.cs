using Akuntabel.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Akuntabel.App.Data;

/// <summary>Filters on a stored Periode, in one place because the database compares its text and not its order in time.</summary>
internal static class SaringPeriode
{
    /// <summary>Rows of any period in the years from <paramref name="awal"/> to <paramref name="akhir"/>.</summary>
    public static IQueryable<T> DalamTahun<T>(this IQueryable<T> baris, int awal, int akhir)
        where T : class
    {
        var (dari, sebelum) = (Periode.Tahunan(awal), Periode.Tahunan(akhir + 1));
        return baris.Where(x => EF.Property<Periode>(x, "Periode") >= dari && EF.Property<Periode>(x, "Periode") < sebelum);
    }
}
