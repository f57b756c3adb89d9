using ReciproCoach.Platform.Face;

namespace ReciproCoach.Site.Appearance;

/// <summary>Light, dark or as the device says: the one cookie a stranger may have, kept for a year and read by the layout only.</summary>
internal static class Theme
{
    /// <summary>Sets the cookie and goes back to the page the reader came from. Needs no form key: nothing but a colour changes.</summary>
    public static IEndpointConventionBuilder MapTheme(this IEndpointRouteBuilder portal) =>
        portal.MapPost("/{language:language}/appearance", Set).AllowAnonymous();

    private static async Task<IResult> Set(string language, HttpRequest request, CancellationToken cancellation)
    {
        var theme = request.HasFormContentType ? (await request.ReadFormAsync(cancellation))["theme"].ToString() : "";
        var cookies = request.HttpContext.Response.Cookies;
        if (theme is "light" or "dark")
            cookies.Append(ChosenTheme.Cookie, theme, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        else
            cookies.Delete(ChosenTheme.Cookie);
        return Results.LocalRedirect(PageBefore(request) ?? $"/{language}");
    }

    /// <summary>The page the form stood on, if it was one of ours.</summary>
    private static string? PageBefore(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var referer) && referer.Authority == request.Host.Value && !referer.PathAndQuery.StartsWith("//", StringComparison.Ordinal)
            ? referer.PathAndQuery
            : null;
}
