using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Languages;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Content.Sitemap;

/// <summary>
/// <c>/sitemap.xml</c>: every public page in every language with its alternates, or an index of several where they are many; and <c>/robots.txt</c>, which names it.
/// </summary>
internal static class WriteSitemap
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    public static void MapSitemap(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/sitemap.xml", SitemapAsync).AllowAnonymous().WithMetadata(new KeptPubliclyAttribute { IsPage = false });
        endpoints.MapGet("/sitemap-{part:int:min(1)}.xml", PartAsync).AllowAnonymous().WithMetadata(new KeptPubliclyAttribute { IsPage = false });
        endpoints.MapGet("/robots.txt", (PortalLinks links) =>
            Results.Text($"User-agent: *\nAllow: /\n\nSitemap: {links.Absolute("/sitemap.xml")}\n", "text/plain")).AllowAnonymous();
    }

    private static async Task<IResult> SitemapAsync(IEnumerable<ISitemapPart> parts, PortalLinks links, LanguageList languages, ContentSettings settings, CancellationToken cancellation)
    {
        var urls = await UrlsAsync(parts, links, languages, cancellation);
        if (urls.Count <= settings.UrlsPerSitemap) return Xml(Sheet(urls));
        var sheets = Enumerable.Range(1, (urls.Count + settings.UrlsPerSitemap - 1) / settings.UrlsPerSitemap);
        return Xml(new XElement(Map + "sitemapindex", sheets.Select(sheet =>
            new XElement(Map + "sitemap", new XElement(Map + "loc", links.Absolute(string.Create(CultureInfo.InvariantCulture, $"/sitemap-{sheet}.xml")))))));
    }

    /// <summary>A part of a sitemap that became too long for one; where it did not there is none.</summary>
    private static async Task<IResult> PartAsync(int part, IEnumerable<ISitemapPart> parts, PortalLinks links, LanguageList languages, ContentSettings settings, CancellationToken cancellation)
    {
        var urls = await UrlsAsync(parts, links, languages, cancellation);
        var sheet = urls.Skip((part - 1) * settings.UrlsPerSitemap).Take(settings.UrlsPerSitemap).ToList();
        return urls.Count <= settings.UrlsPerSitemap || sheet.Count == 0 ? Results.NotFound() : Xml(Sheet(sheet));
    }

    private static async Task<List<XElement>> UrlsAsync(IEnumerable<ISitemapPart> parts, PortalLinks links, LanguageList languages, CancellationToken cancellation)
    {
        var urls = new List<XElement>();
        foreach (var part in parts)
            foreach (var entry in await part.EntriesAsync(cancellation))
                urls.AddRange(Urls(entry, links, languages));
        return urls;
    }

    private static XElement Sheet(IEnumerable<XElement> urls) => new(Map + "urlset", new XAttribute(XNamespace.Xmlns + "xhtml", Html), urls);

    private static IResult Xml(XElement root) => Results.Text("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + root, "application/xml");

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
