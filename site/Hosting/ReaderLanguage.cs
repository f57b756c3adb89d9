using System.Globalization;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Site.Hosting;

/// <summary>
/// The language is the first segment of the path (of the delivery interface, the first after its root), read from the path itself, so that pages nobody has and failures speak it
/// too. Where the path says none, the browser's wishes decide.
/// </summary>
internal sealed class ReaderLanguage(RequestDelegate next, LanguageList languages)
{
    public Task InvokeAsync(HttpContext context)
    {
        var language = InPath(context.Request.Path) ?? Wished(context.Request) ?? languages.Default;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language.Code);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(language.FormattingCulture);
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
                context.Response.Headers.ContentLanguage = language.Code;
            return Task.CompletedTask;
        });
        return next(context);
    }

    private Language? InPath(PathString path)
    {
        var segments = path.Value?.Split('/', 5) ?? [];
        var first = segments is [_, "api", _, var inApi, ..] ? inApi : segments is [_, var segment, ..] ? segment : null;
        return first is not null && languages.Find(first) is { } language && language.Code == first ? language : null;
    }

    private Language? Wished(HttpRequest request)
    {
        var wishes = request.GetTypedHeaders().AcceptLanguage.Take(10).OrderByDescending(wish => wish.Quality ?? 1);
        return wishes.Where(wish => wish.Quality is not 0)
            .Select(wish => languages.Find(wish.Value.Value?.Split('-')[0]))
            .FirstOrDefault(language => language is not null);
    }
}
