using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Rounds;

namespace ReciproCoach.CoachDirectory.Searching.Following;

/// <summary>Brings an index to what the database says now. A change carries no state: the coach is read as they are.</summary>
internal sealed class FollowChanges(IServiceScopeFactory scopes, DescribeCoach describe, WhoIsConcerned concerned) : IDisposable
{
    private const int AtOnce = 500;
    private static readonly TimeSpan MostToWait = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Follows only where the feed has grown: cheap enough to be asked before every search. Does not wait for an index that is being filled.</summary>
    public async Task CatchUpAsync(ICoachIndexer index, CancellationToken cancellation)
    {
        await using (var scope = scopes.CreateAsyncScope())
            if (await scope.ServiceProvider.GetRequiredService<ChangesFeed>().LastAsync(cancellation) <= index.Cursor) return;
        if (await turn.WaitAsync(MostToWait, cancellation)) await FollowInTurnAsync(index, cancellation);
    }

    /// <summary>Follows everything not yet followed, also what committed late in the window already read.</summary>
    public async Task FollowAsync(ICoachIndexer index, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        await FollowInTurnAsync(index, cancellation);
    }

    private async Task FollowInTurnAsync(ICoachIndexer index, CancellationToken cancellation)
    {
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
        var version = await index.NextVersionAsync(cancellation);
        var coaches = scope.ServiceProvider.GetRequiredService<ReadCoaches>();
        // All words first: the first coach's compounds may be made of the last one's words.
        await describe.LearnAsync(coaches, cancellation);
        await foreach (var some in coaches.AllAsync(cancellation)) await index.PutAsync([.. some.Select(coach => describe.Of(coach, version))], cancellation);
        await index.KeepAsync(cursor, [], cancellation);
    }

    /// <summary>Empties an index and fills it again; until it is whole, those who search find what was in it before.</summary>
    /// <param name="empty">Takes the new cursor.</param>
    public async Task RefillAsync(ICoachIndexer index, Action<long> empty, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var cursor = await scope.ServiceProvider.GetRequiredService<ChangesFeed>().LastAsync(cancellation);
            empty(cursor);
            await FillAsync(index, cursor, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Puts some members as they are now, though nothing of them has changed.</summary>
    public async Task RepeatAsync(ICoachIndexer index, IReadOnlyCollection<Guid> members, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            foreach (var some in members.Chunk(AtOnce)) await index.PutAsync(await DescribeAsync(index, some, scope.ServiceProvider, cancellation), cancellation);
            await index.KeepAsync(index.Cursor, [], cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task TakeAsync(ICoachIndexer index, List<Change> changes, IServiceProvider services, CancellationToken cancellation)
    {
        var cursor = Math.Max(index.Cursor, changes[^1].Id);
        if (changes.Exists(change => change.Kind == IndexChanges.Kind && change.Id > index.BuiltAt)) index.MustBeBuiltAnew();
        var ids = changes.ConvertAll(change => change.Id);
        var members = await concerned.ByAsync(changes, services.GetRequiredService<IOpenParticipants>(), cancellation);
        if (members.Count == 0)
        {
            index.Pass(cursor, ids);
            return;
        }
        foreach (var some in members.Chunk(AtOnce)) await index.PutAsync(await DescribeAsync(index, some, services, cancellation), cancellation);
        await index.KeepAsync(cursor, ids, cancellation);
    }

    /// <summary>As they are now; the version is taken before they are read.</summary>
    private async Task<IReadOnlyList<DescribedCoach>> DescribeAsync(ICoachIndexer index, IReadOnlyCollection<Guid> members, IServiceProvider services, CancellationToken cancellation)
    {
        var version = await index.NextVersionAsync(cancellation);
        var now = await services.GetRequiredService<ReadCoaches>().ManyAsync(members, cancellation);
        describe.Learn(now.Values);
        return [.. members.Select(member => now.TryGetValue(member, out var coach) ? describe.Of(coach, version) : new(member, version, []))];
    }
}
