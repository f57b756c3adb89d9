using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using ReciproCoach.Content.Rendering;
using ReciproCoach.Platform.Api;
using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Links;

namespace ReciproCoach.Content.Api;

/// <summary>The published pages as data. Drafts never come through the port.</summary>
internal sealed class ReadPages(IPages pages, RenderPage render, PortalLinks links, Shown shown)
{
    /// <summary>Every page readers of a language can open, fallbacks too, in the editors' order.</summary>
    public async Task<IReadOnlyList<PageItem>> AllAsync(string language, CancellationToken cancellation)
    {
        shown.NoteAny(PageChanges.Kind);
        var items = new List<PageItem>();
        foreach (var link in await pages.ReadableAsync(language, cancellation))
            if (await pages.FindByKeyAsync(language, link.Key, cancellation) is { } page) items.Add(await ItemAsync(page, cancellation));
        return items;
    }

    /// <summary>The page at an address, with its body; null where there is none.</summary>
    public async Task<PageDetail?> FindAsync(string language, string slug, CancellationToken cancellation)
    {
        var found = await pages.FindBySlugAsync(language, slug, cancellation) ?? (slug == ProgrammePage.Home ? await pages.FindByKeyAsync(language, slug, cancellation) : null);
        if (found is not { } page) return null;
        shown.Note(PageChanges.Kind, page.Id);
        shown.NoteAny(PageChanges.Links);
        var item = await ItemAsync(page, cancellation);
        using var html = new StringWriter();
        (await render.BodyAsync(page, cancellation)).WriteTo(html, HtmlEncoder.Default);
        return new(item, page.Hero, page.Body, html.ToString());
    }

    /// <summary>Where the page is published, in the portal's order of languages.</summary>
    public async Task<IReadOnlyList<ApiAlternate>> AlternatesAsync(ProgrammePage page, CancellationToken cancellation) =>
        [.. (await pages.AlternatesAsync(page, cancellation)).Select(place => ApiAlternate.Of(links, place.Key, PageLink.PathOf(place.Key, place.Value)))];

    private async Task<PageItem> ItemAsync(ProgrammePage page, CancellationToken cancellation) => new()
    {
        Key = page.Key, Language = page.Language, IsFallback = page.IsFallback, Slug = page.Slug, Path = page.Path,
        Url = links.Absolute(PageLink.PathOf(page.Language, page.Slug)),
        Title = page.Title, Summary = render.Line(page.Summary), Description = page.Description, Parent = page.Parent, ChangedAt = page.ChangedAt,
        Alternates = await AlternatesAsync(page, cancellation),
    };
}
