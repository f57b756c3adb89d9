using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.Platform.Caching;

/// <summary>
/// Follows the changes feed for the kept answers: asked before each of them is served, it looks at the feed once a second, and at
/// once after a commit of this process, and drops exactly what was made from the things that have changed.
/// </summary>
internal sealed class DropWhatChanged(IServiceScopeFactory scopes, IOutputCacheStore kept, ChangesWritten written, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile Look? last;
    private long drops;

    /// <summary>Grows with every change seen: an answer begun before it must not be kept after it.</summary>
    public long Drops => Interlocked.Read(ref drops);

    /// <summary>Comes back when everything that had changed is dropped.</summary>
    public async ValueTask FollowAsync(CancellationToken cancellation)
    {
        if (IsFresh(last)) return;
        await one.WaitAsync(cancellation);
        try
        {
            if (!IsFresh(last)) last = await LookAsync(last, cancellation);
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose() => one.Dispose();

    private bool IsFresh(Look? look) => look is not null && look.Written == written.Count && clock.GetElapsedTime(look.At) < Pause;

    private async Task<Look> LookAsync(Look? before, CancellationToken cancellation)
    {
        // Read before the feed: what is committed meanwhile is looked for again by the next reader.
        var (count, at) = (written.Count, clock.GetTimestamp());
        await using var scope = scopes.CreateAsyncScope();
        var feed = scope.ServiceProvider.GetRequiredService<ChangesFeed>();
        var cursor = before?.Cursor ?? await feed.LastAsync(cancellation);
        var (lines, seen) = (new List<Change>(), new HashSet<long>());
        List<Change> some;
        do
        {
            some = await feed.AfterAsync(cursor, cancellation);
            lines.AddRange(some.Where(line => seen.Add(line.Id)));
            if (some.Count > 0) cursor = Math.Max(cursor, some[^1].Id);
        }
        while (some.Count == ChangesFeed.Most);
        // Nothing is kept before the first look.
        await DropAsync(before is null ? [] : [.. lines.Where(line => !before.Seen.Contains(line.Id))], isFirst: before is null, scope.ServiceProvider, cancellation);
        return new(cursor, seen, count, at);
    }

    private async Task DropAsync(List<Change> changes, bool isFirst, IServiceProvider services, CancellationToken cancellation)
    {
        if (changes.Count == 0 && !isFirst) return;
        var tags = changes.SelectMany(change => new[] { Shown.One(change.Kind, change.Entity), Shown.Any(change.Kind) }).ToHashSet(StringComparer.Ordinal);
        foreach (var more in services.GetServices<IDropMore>()) tags.UnionWith(await more.AfterAsync(changes, cancellation));
        Interlocked.Increment(ref drops);
        foreach (var tag in tags) await kept.EvictByTagAsync(tag, cancellation);
    }

    private sealed record Look(long Cursor, IReadOnlySet<long> Seen, long Written, long At);
}
