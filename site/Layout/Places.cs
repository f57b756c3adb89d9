using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Pages;

namespace ReciproCoach.Site.Layout;

/// <summary>Where the same page lies in the other languages: what the language switch and hreflang point to.</summary>
internal static class Places
{
    /// <summary>The path of this page in a language; the language's home where the page does not exist in it.</summary>
    public static string In(Language language, HttpRequest request, PageHead head) =>
        Alternate(language, request, head) ?? "/" + language.Code;

    /// <summary>The path of this page in a language, or null where the page does not exist in it.</summary>
    public static string? Alternate(Language language, HttpRequest request, PageHead head)
    {
        if (head.Alternates is { } known) return known.GetValueOrDefault(language.Code);
        var path = request.Path.Value ?? "/";
        var rest = path.IndexOf('/', 1);
        return request.RouteValues.ContainsKey("language") ? "/" + language.Code + (rest < 0 ? "" : path[rest..]) + request.QueryString : null;
    }
}
