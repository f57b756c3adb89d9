using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Content.Published;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Database;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.Content.Store;

/// <summary>
/// The pages of the portal's own store in memory. At most once a second the changes feed is asked whether any page has changed, here or in
/// another process; then all are read anew: there are few of them, and links between them stay right.
/// </summary>
internal sealed class PageCache(IServiceScopeFactory scopes, LanguageList languages, TimeProvider clock) : IPublishedPages, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile Copy? copy;
    private int dropped;

    /// <summary>A database that does not answer is an error, not a portal without pages.</summary>
    public bool IsReady => true;

    public async ValueTask<PublishedPages> PagesAsync(CancellationToken cancellation)
    {
        if (copy is { } recent && IsFresh(recent)) return recent.Pages;
        await one.WaitAsync(cancellation);
        try
        {
            if (copy is { } meanwhile && IsFresh(meanwhile)) return meanwhile.Pages;
            await using var scope = scopes.CreateAsyncScope();
            // Before the reading: a drop that comes while we read stays and is honoured by the next reader.
            var old = Interlocked.Exchange(ref dropped, 0) == 1 ? null : copy;
            copy = await NextAsync(old, scope.ServiceProvider, cancellation);
            return copy.Pages;
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>A page has changed and the change is committed: the next reader sees it.</summary>
    public void Drop(params IReadOnlyCollection<Guid> changed) => Interlocked.Exchange(ref dropped, 1);

    public void Dispose() => one.Dispose();

    private bool IsFresh(Copy held) => Volatile.Read(ref dropped) == 0 && clock.GetElapsedTime(held.LookedAt) < Pause;

    private async Task<Copy> NextAsync(Copy? old, IServiceProvider services, CancellationToken cancellation)
    {
        var feed = services.GetRequiredService<ChangesFeed>();
        var lookedAt = clock.GetTimestamp();
        // The feed before the pages: what it tells of is then already in what we read.
        var cursor = old?.Cursor ?? await feed.LastAsync(cancellation);
        var seen = new HashSet<long>();
        List<Change> lines;
        do
        {
            lines = await feed.AfterAsync(cursor, cancellation);
            seen.UnionWith(lines.Where(line => line.Kind == PageChanges.Kind).Select(line => line.Id));
            if (lines.Count > 0) cursor = Math.Max(cursor, lines[^1].Id);
        }
        while (lines.Count == 1000);
        var pages = old is not null && seen.IsSubsetOf(old.Seen)
            ? old.Pages
            : await ReadStoredPages.ReadAsync(services.GetRequiredService<PortalDb>(), languages, cancellation);
        return new(pages, cursor, seen, lookedAt);
    }

    private sealed record Copy(PublishedPages Pages, long Cursor, IReadOnlySet<long> Seen, long LookedAt);
}
