using ReciproCoach.Platform.Caching;

namespace ReciproCoach.Content.Sitemap;

/// <summary>The published programme pages.</summary>
internal sealed class PagesInSitemap(IPages pages, Shown shown) : ISitemapPart
{
    public async Task<IReadOnlyList<SitemapEntry>> EntriesAsync(CancellationToken cancellation)
    {
        shown.NoteAny(PageChanges.Kind);
        return [.. (await pages.AllAsync(cancellation)).GroupBy(link => link.Page).Select(page => new SitemapEntry(
            page.ToDictionary(link => link.Language, link => link.Path),
            page.Max(link => link.ChangedAt)))];
    }
}
