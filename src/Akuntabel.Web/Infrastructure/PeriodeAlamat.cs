using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>A period as an address writes it behind its year: "tahunan", "semester-1", "tw-2", "bulan-05".</summary>
public sealed class PeriodeAlamat : IRouteConstraint
{
    public static string Tulis(Periode periode) =>
        periode.Jenis switch
        {
            JenisPeriode.Tahunan => "tahunan",
            JenisPeriode.Semester => string.Create(CultureInfo.InvariantCulture, $"semester-{periode.Nomor}"),
            JenisPeriode.Triwulan => string.Create(CultureInfo.InvariantCulture, $"tw-{periode.Nomor}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"bulan-{periode.Nomor:00}"),
        };

    /// <summary>Reads what <see cref="Tulis"/> writes; false for anything else.</summary>
    public static bool TryBaca([NotNullWhen(true)] string? teks, int tahun, out Periode hasil)
    {
        var awal = tahun.ToString(CultureInfo.InvariantCulture);
        hasil = default;
        return teks switch
        {
            "tahunan" => Periode.TryParse(awal, out hasil),
            ['t', 'w', '-', _] => Periode.TryParse($"{awal}-TW{teks[3..]}", out hasil),
            ['s', 'e', 'm', 'e', 's', 't', 'e', 'r', '-', _] => Periode.TryParse($"{awal}-S{teks[9..]}", out hasil),
            ['b', 'u', 'l', 'a', 'n', '-', _, _] => Periode.TryParse($"{awal}-{teks[6..]}", out hasil),
            _ => false,
        };
    }

    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => TryBaca(Convert.ToString(values[routeKey], CultureInfo.InvariantCulture), 2000, out _);
}
