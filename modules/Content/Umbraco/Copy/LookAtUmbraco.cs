using System.Collections.Concurrent;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Content.Umbraco.Reading;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>
/// Reads everything once. Lists come from an index that lags, and an index can be empty while it is built: so a page we know of
/// that is not listed, one we were told of, and one that says it is published there are asked for by their id, and that counts.
/// </summary>
internal sealed class LookAtUmbraco(DeliveryApi api, LanguageList languages, WhatToMend mend)
{
    private const int AtOnce = 4;

    /// <param name="before">What was known; null at the first look.</param>
    /// <param name="told">Pages somebody said have changed.</param>
    /// <param name="cancellation">Ends the look.</param>
    /// <exception cref="UmbracoTroubleException">Something could not be read: nothing of this look counts.</exception>
    public async Task<UmbracoContent> RunAsync(UmbracoContent? before, IReadOnlySet<Guid> told, CancellationToken cancellation)
    {
        var media = MediaAsync(cancellation);
        var lists = await Task.WhenAll(languages.All.Select(async language => (language.Code, Pages: await api.ListAsync(language.Code, cancellation))));
        var pages = new Dictionary<string, IReadOnlyList<DeliveryItem>>();
        foreach (var (language, listed) in lists)
        {
            var known = before?.In(language) ?? [];
            var missing = known.Select(page => page.Id).Union(told).Union(PublishedIn(language, lists.SelectMany(list => list.Pages))).Except(listed.Select(page => page.Id));
            pages[language] = PageOrder.Merge([.. known.Select(page => page.Id)], listed, await FindAsync(language, [.. missing], cancellation));
        }
        var now = new UmbracoContent(pages, await media, before?.OldAddresses ?? []);
        if (before is not null && HasHome(before) && !HasHome(now))
            throw new UmbracoTroubleException("Umbraco has no home page any more (a page whose portalKey is home). The last good copy of the pages is served until it is published again.");
        return before is null ? now : now with { OldAddresses = [.. OldAddresses(before, now)] };
    }

    /// <summary>A page says where else it is published, listed there or not: below a home page that is not published in a language nothing is.</summary>
    private static IEnumerable<Guid> PublishedIn(string language, IEnumerable<DeliveryItem> listed) =>
        listed.Where(page => page.Cultures?.Keys.Contains(language, StringComparer.OrdinalIgnoreCase) == true).Select(page => page.Id);

    private async Task<IReadOnlyList<DeliveryItem>> FindAsync(string language, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        var found = new ConcurrentBag<DeliveryItem>();
        await Parallel.ForEachAsync(ids, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (id, ending) =>
        {
            if (await api.FindAsync(language, id, ending) is { } page) found.Add(page);
        });
        return [.. found];
    }

    private async Task<IReadOnlyList<DeliveryMedia>> MediaAsync(CancellationToken cancellation)
    {
        var media = await api.MediaAsync(cancellation);
        if (media is null) mend.Say(MendIn.Pictures, "Umbraco does not show its media: Umbraco:CMS:DeliveryApi:Media:Enabled and Media:PublicAccess must be true there.");
        else mend.IsWell(MendIn.Pictures);
        return media ?? [];
    }

    private static bool HasHome(UmbracoContent content) => content.Pages.Values.Any(list => list.Any(PageFields.IsHome));

    /// <summary>Where pages were before this look, and what was known already.</summary>
    private static IEnumerable<ServedSlug> OldAddresses(UmbracoContent before, UmbracoContent now) => now.Pages.Keys
        .SelectMany(language => before.In(language).Select(page => new ServedSlug(language, PageFields.Slug(page), page.Id)))
        .Except(now.Pages.SelectMany(list => list.Value.Select(page => new ServedSlug(list.Key, PageFields.Slug(page), page.Id))))
        .Concat(before.OldAddresses).DistinctBy(old => (old.Language, old.Slug));
}
