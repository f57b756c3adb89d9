using System.Globalization;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Site.Hosting;

/// <summary>Admits a configured language code as a path segment: <c>{language:language}</c>.</summary>
internal sealed class LanguageConstraint(LanguageList languages) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        Convert.ToString(values[routeKey], CultureInfo.InvariantCulture) is { } code && languages.Find(code)?.Code == code;
}
