namespace ReciproCoach.Content.Sitemap;

/// <summary>Public pages a module wants search engines to know. Every module that has some fills one.</summary>
public interface ISitemapPart
{
    Task<IReadOnlyList<SitemapEntry>> EntriesAsync(CancellationToken cancellation);
}

/// <summary>One page in the languages it has.</summary>
/// <param name="Paths">Language → path without host, such as <c>/fr/deontologie</c>; only where a reader finds it in that language.</param>
/// <param name="ChangedAt">Its last change, where known.</param>
public sealed record SitemapEntry(IReadOnlyDictionary<string, string> Paths, DateTimeOffset? ChangedAt);
