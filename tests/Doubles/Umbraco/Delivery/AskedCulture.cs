using Microsoft.AspNetCore.Http;

namespace ReciproCoach.Doubles.Umbraco.Delivery;

/// <summary>
/// The culture a request asks for: one bare configured code is taken; nothing, a list and q-values all mean the default, though
/// only nothing leaves the choice to the path; any other single code matches nothing.
/// </summary>
/// <param name="Code">The configured code; null where none was said, or where nothing matches.</param>
/// <param name="MatchesNothing">A single code that is not configured.</param>
internal sealed record AskedCulture(string? Code, bool MatchesNothing)
{
    public static AskedCulture Of(HttpRequest request, UmbracoState state)
    {
        var header = request.Headers.AcceptLanguage.ToString().Trim();
        if (header is "" or "*") return new(null, false);
        if (header.Contains(',', StringComparison.Ordinal) || header.Contains(';', StringComparison.Ordinal)) return new(state.DefaultLanguage, false);
        return state.Configured(header) is { } code ? new(code, false) : new(null, true);
    }
}
