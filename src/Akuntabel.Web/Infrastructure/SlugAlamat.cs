using System.Globalization;
using System.Text.RegularExpressions;

namespace Akuntabel.Web.Infrastructure;

/// <summary>An agency's short name in an address, as <c>PerangkatDaerah.Slug</c> allows it.</summary>
public sealed partial class SlugAlamat : IRouteConstraint
{
    [GeneratedRegex("^[a-z][a-z0-9-]{1,38}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Bentuk();

    public bool Match(
        HttpContext? httpContext,
        IRouter? route,
        string routeKey,
        RouteValueDictionary values,
        RouteDirection routeDirection
    ) => Bentuk().IsMatch(Convert.ToString(values[routeKey], CultureInfo.InvariantCulture) ?? "");
}
