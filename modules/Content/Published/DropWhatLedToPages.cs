using ReciproCoach.Platform.Caching;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Published;

/// <summary>
/// When a page has changed, our copy of the pages is renewed before anything is drawn from it again; and where titles, addresses or
/// places are no longer what they were, everything that leads to pages falls.
/// </summary>
internal sealed class DropWhatLedToPages(IPublishedPages copy, IPages pages, LanguageList languages) : IDropMore
{
    private IReadOnlyList<object>? before;

    public async Task<IReadOnlyCollection<string>> AfterAsync(IReadOnlyCollection<Change> changes, CancellationToken cancellation)
    {
        var changed = changes.Where(change => change.Kind == PageChanges.Kind).Select(change => change.Entity).ToHashSet();
        if (before is not null && changed.Count == 0) return [];
        copy.Drop(changed);
        var (old, now) = (before, await LinksAsync(cancellation));
        before = now;
        return old is not null && old.SequenceEqual(now) ? [] : [PageChanges.Links];
    }

    /// <summary>Everything a link to a page shows or follows, in order.</summary>
    private async Task<IReadOnlyList<object>> LinksAsync(CancellationToken cancellation)
    {
        var links = new List<PageLink>();
        foreach (var language in languages.All)
        {
            links.AddRange(await pages.ReadableAsync(language.Code, cancellation));
            links.AddRange(await pages.NavigationAsync(language.Code, cancellation));
            links.AddRange(await pages.FooterAsync(language.Code, cancellation));
        }
        return [.. links.Select(link => link with { ChangedAt = default })];
    }
}
