using Microsoft.Extensions.DependencyInjection;
using ReciproCoach.Members;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Brings an index to what the database says now. A change carries no state: the profile is read as it is.</summary>
internal sealed class FollowChanges(IServiceScopeFactory scopes, DescribeCoach describe) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Follows only where the feed has grown: cheap enough to be asked before every search.</summary>
    public async Task CatchUpAsync(OpenIndex index, CancellationToken cancellation)
    {
        await using (var scope = scopes.CreateAsyncScope())
            if (await scope.ServiceProvider.GetRequiredService<ChangesFeed>().LastAsync(cancellation) <= index.Cursor) return;
        await FollowAsync(index, cancellation);
    }

    /// <summary>Follows everything not yet followed, also what committed late in the window already read.</summary>
    public async Task FollowAsync(OpenIndex index, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var feed = scope.ServiceProvider.GetRequiredService<ChangesFeed>();
            var profiles = scope.ServiceProvider.GetRequiredService<IProfiles>();
            while ((await feed.AfterAsync(index.Cursor, cancellation)).FindAll(index.IsNew) is { Count: > 0 } fresh)
                await TakeAsync(index, fresh, profiles, cancellation);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task TakeAsync(OpenIndex index, List<Change> changes, IProfiles profiles, CancellationToken cancellation)
    {
        var cursor = Math.Max(index.Cursor, changes[^1].Id);
        var ids = changes.ConvertAll(change => change.Id);
        var members = changes.Where(change => change.Kind == ProfileChanges.Kind).Select(change => change.Entity).Distinct().ToList();
        if (members.Count == 0)
        {
            index.Pass(cursor, ids);
            return;
        }
        var now = await profiles.ManyAsync(members, cancellation);
        foreach (var member in members)
        {
            if (now.TryGetValue(member, out var profile) && profile.AsSeenBy(Audience.Public) is { } coach) index.Put(member, describe.Of(coach));
            else index.Remove(member);
        }
        index.Keep(cursor, ids);
    }
}
