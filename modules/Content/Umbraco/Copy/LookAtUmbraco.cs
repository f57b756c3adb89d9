using System.Collections.Concurrent;
using ReciproCoach.Content.Published;
using ReciproCoach.Content.Umbraco.Delivery;
using ReciproCoach.Content.Umbraco.Reading;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Umbraco.Copy;

/// <summary>
/// Reads everything once. Lists come from an index that lags, and an index can be empty while it is built: so a page we know of
/// that is not listed, and one we were told of, is asked for by its id, and that answer counts.
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
        var reading = languages.All.Select(language => InAsync(language.Code, before?.In(language.Code) ?? [], told, cancellation)).ToList();
        var media = await MediaAsync(cancellation);
        var pages = (await Task.WhenAll(reading)).ToDictionary(list => list.Language, list => list.Pages);
        var now = new UmbracoContent(pages, media, before?.OldAddresses ?? []);
        if (before is not null && HasHome(before) && !HasHome(now))
            throw new UmbracoTroubleException("Umbraco has no home page any more (a page whose portalKey is home). The last good copy of the pages is served until it is published again.");
        return before is null ? now : now with { OldAddresses = [.. OldAddresses(before, now)] };
    }

    private async Task<(string Language, IReadOnlyList<DeliveryItem> Pages)> InAsync(string language, IReadOnlyList<DeliveryItem> before, IReadOnlySet<Guid> told, CancellationToken cancellation)
    {
        var listed = await api.ListAsync(language, cancellation);
        var missing = before.Select(page => page.Id).Union(told).Except(listed.Select(page => page.Id)).ToList();
        if (missing.Count == 0) return (language, listed);
        var found = new ConcurrentBag<DeliveryItem>();
        await Parallel.ForEachAsync(missing, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellation }, async (id, ending) =>
        {
            if (await api.FindAsync(language, id, ending) is { } page) found.Add(page);
        });
        return (language, PageOrder.Merge([.. before.Select(page => page.Id)], listed, [.. found]));
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
