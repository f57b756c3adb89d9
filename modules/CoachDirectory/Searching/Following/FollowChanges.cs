using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>Brings an index to what the database says now. A change carries no state: the coach is read as they are.</summary>
internal sealed class FollowChanges(IServiceScopeFactory scopes, DescribeCoach describe, WhoIsConcerned concerned) : IDisposable
{
    private const int AtOnce = 500;

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Follows only where the feed has grown: cheap enough to be asked before every search.</summary>
    public async Task CatchUpAsync(ICoachIndexer index, CancellationToken cancellation)
    {
        await using (var scope = scopes.CreateAsyncScope())
            if (await scope.ServiceProvider.GetRequiredService<ChangesFeed>().LastAsync(cancellation) <= index.Cursor) return;
        await FollowAsync(index, cancellation);
    }

    /// <summary>Follows everything not yet followed, also what committed late in the window already read.</summary>
    public async Task FollowAsync(ICoachIndexer index, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var feed = scope.ServiceProvider.GetRequiredService<ChangesFeed>();
            while ((await feed.AfterAsync(index.Cursor, cancellation)).FindAll(index.IsNew) is { Count: > 0 } fresh)
                await TakeAsync(index, fresh, scope.ServiceProvider, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Puts every coach into an empty index and keeps it. Changes made meanwhile come after the cursor, so nothing is missed.</summary>
    /// <param name="cursor">The feed's last line before the first coach is read.</param>
    public async Task FillAsync(ICoachIndexer index, long cursor, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        await foreach (var some in scope.ServiceProvider.GetRequiredService<ReadCoaches>().AllAsync(cancellation))
            await index.PutAsync([.. some.Select(coach => describe.Of(coach, cursor))], cancellation);
        await index.KeepAsync(cursor, [], cancellation);
    }

    public void Dispose() => turn.Dispose();

    private async Task TakeAsync(ICoachIndexer index, List<Change> changes, IServiceProvider services, CancellationToken cancellation)
    {
        var cursor = Math.Max(index.Cursor, changes[^1].Id);
        var ids = changes.ConvertAll(change => change.Id);
        var members = await concerned.ByAsync(changes, services.GetRequiredService<IOpenParticipants>(), cancellation);
        if (members.Count == 0)
        {
            index.Pass(cursor, ids);
            return;
        }
        foreach (var some in members.Chunk(AtOnce)) await index.PutAsync(await DescribeAsync(some, services, cancellation), cancellation);
        await index.KeepAsync(cursor, ids, cancellation);
    }

    /// <summary>As they are now; the version is the feed's end before they were read, so what is newer has a higher one.</summary>
    private async Task<IReadOnlyList<DescribedCoach>> DescribeAsync(Guid[] members, IServiceProvider services, CancellationToken cancellation)
    {
        var version = await services.GetRequiredService<ChangesFeed>().LastAsync(cancellation);
        var now = await services.GetRequiredService<ReadCoaches>().ManyAsync(members, cancellation);
        return [.. members.Select(member => now.TryGetValue(member, out var coach) ? describe.Of(coach, version) : new(member, version, []))];
    }
}
