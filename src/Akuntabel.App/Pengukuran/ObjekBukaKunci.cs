using Akuntabel.Domain.Pengukuran;
using Akuntabel.Domain.Umum;

namespace Akuntabel.App.Pengukuran;

/// <summary>How the trail names what an exception opens: the cell of the indicator, or the month of the budget.</summary>
internal static class ObjekBukaKunci
{
    public static string Tulis(string? indikator, Periode periode) =>
        indikator is null ? $"anggaran:{periode}" : NamaSel.Tulis(JenisIsian.Indikator, indikator, periode);
}
