using System.Globalization;
using Akuntabel.Domain.Umum;

namespace Akuntabel.Web.Infrastructure;

/// <summary>A month as an address writes it behind its year: "bulan-05".</summary>
public sealed class BulanAlamat : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) =>
        PeriodeAlamat.TryBaca(Convert.ToString(values[routeKey], CultureInfo.InvariantCulture), 2000, out var periode)
        && periode.Jenis == JenisPeriode.Bulan;
}
