using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Content.Sitemap;

/// <summary><c>/sitemap.xml</c>: every public page in every language with its alternates; and <c>/robots.txt</c>, which names it.</summary>
internal static class WriteSitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static void MapSitemap(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sitemap.xml", SitemapAsync).AllowAnonymous();
        endpoints.MapGet("/robots.txt", (PortalLinks links) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {links.Absolute("/sitemap.xml")}\n", "text/plain")).AllowAnonymous();
    }

    private static async Task<IResult> SitemapAsync(IEnumerable<ISitemapPart> parts, PortalLinks links, LanguageList languages, CancellationToken cancellation)
    {
        var urls = new XElement(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html));
        foreach (var part in parts)
            foreach (var entry in await part.EntriesAsync(cancellation))
                urls.Add(Urls(entry, links, languages));
        return Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + urls, "application/xml");
    }

    private static IEnumerable<XElement> Urls(SitemapEntry entry, PortalLinks links, LanguageList languages)
    {
        var there = languages.All.Where(language => entry.Paths.ContainsKey(language.Code)).Select(language => language.Code).ToList();
        string Address(string language) => links.Absolute(entry.Paths[language]);
        XElement Alternate(string language, string address) => new(Html + "link",
            new XAttribute("rel", "alternate"), new XAttribute("hreflang", language), new XAttribute("href", address));
        // As in the pages' heads: readers of no listed language go to the default one, or choose at the door.
        var otherwise = there.Contains(languages.Default.Code) ? Address(languages.Default.Code) : links.Absolute("/");
        return there.Select(language => new XElement(Map + "url",
            new XElement(Map + "loc", Address(language)),
            entry.ChangedAt is { } at ? new XElement(Map + "lastmod", at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)) : null,
            there.Select(other => Alternate(other, Address(other))), Alternate("x-default", otherwise)));
    }
}
