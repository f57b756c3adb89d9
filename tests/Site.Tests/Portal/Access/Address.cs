using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace ReciproCoach.Site.Tests.Portal.Access;

/// <summary>Something real for a parameter of addresses.</summary>
/// <param name="Shown">What the table says instead of the value, which differs from run to run.</param>
/// <param name="Within">Where the parameter means different things: a part of the addresses this one is for.</param>
internal sealed record Thing(string Parameter, string Value, string Shown, string Within = "");

/// <summary>An address one can ask for.</summary>
/// <param name="Method">GET, or what the endpoint takes instead.</param>
/// <param name="Sends">The method that could change something; null where the endpoint takes none.</param>
/// <param name="Shown">The path as the table shows it.</param>
internal sealed record Address(RouteEndpoint Endpoint, string Method, string? Sends, string Path, string Shown)
{
    /// <summary>A rule stands at the door, so the answer is for somebody in particular.</summary>
    public bool IsGuarded => Endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null && Endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    /// <summary>Pages look for the key of a form by themselves.</summary>
    public bool IsPage => Endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    /// <summary>The endpoint's address with each thing that fits; without a parameter that may be missing, too.</summary>
    public static IEnumerable<Address> Of(RouteEndpoint endpoint, IReadOnlyList<Thing> things)
    {
        var pattern = endpoint.RoutePattern;
        var methods = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
        var sends = methods.Count == 0 ? "POST" : methods.FirstOrDefault(method => method is not ("GET" or "HEAD"));
        var method = methods.Count == 0 || methods.Contains("GET") ? "GET" : methods[0];
        IEnumerable<(string Path, string Shown)> paths = [("", "")];
        foreach (var segment in pattern.PathSegments)
        {
            var choices = segment.Parts.Aggregate<RoutePatternPart, IEnumerable<(string Path, string Shown)>>([("/", "/")],
                (before, part) => before.SelectMany(start => Fill(part, pattern, things).Select(filled => (start.Path + filled.Path, start.Shown + filled.Shown)))).ToList();
            paths = [.. paths.SelectMany(start => choices.Select(end => (start.Path + end.Path.TrimEnd('/'), start.Shown + end.Shown.TrimEnd('/'))))];
        }
        return paths.Select(path => new Address(endpoint, method, sends, path.Path.Length == 0 ? "/" : path.Path, path.Shown.Length == 0 ? "/" : path.Shown));
    }

    private static List<(string Path, string Shown)> Fill(RoutePatternPart part, RoutePattern pattern, IReadOnlyList<Thing> things)
    {
        if (part is RoutePatternLiteralPart literal) return [(literal.Content, literal.Content)];
        if (part is RoutePatternSeparatorPart separator) return [(separator.Content, separator.Content)];
        var parameter = (RoutePatternParameterPart)part;
        var fitting = things.Where(thing => thing.Parameter == parameter.Name && pattern.RawText!.Contains(thing.Within, StringComparison.Ordinal))
            .Select(thing => (thing.Value, thing.Shown)).ToList();
        Assert.True(fitting.Count > 0, $"Nothing fills {{{parameter.Name}}} of “{pattern.RawText}”: give {nameof(FrenchDemo)} a real thing for it.");
        return parameter.IsOptional ? [("", ""), .. fitting] : fitting;
    }
}
