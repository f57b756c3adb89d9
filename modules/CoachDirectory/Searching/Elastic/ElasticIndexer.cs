using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>Writes into one index, as long as this process has the <see cref="Turn"/>. What the server does not take is owed and tried again.</summary>
internal sealed class ElasticIndexer(ElasticClient elastic, Turn turn, WriteCoach write, Place place, ILogger log) : ICoachIndexer
{
    // Some megabytes at most: a coach is a few kilobytes an audience.
    private const int AtOnce = 200;

    // Beyond it something is wrong with all of them, and a list of them would not help.
    private const int MostOwed = 10_000;

    private const int Expunges = 2;
    private static readonly TimeSpan BetweenExpunges = TimeSpan.FromMinutes(2);

    private readonly FollowedChanges followed = new(place.Cursor);
    private readonly HashSet<Guid> owed = [.. place.Owed];
    private bool removed;
    // Whoever had the turn before may not have come to it.
    private int expunges = 1;
    private DateTimeOffset expungeAt;

    public string Index => place.Index;

    /// <summary>Nothing was ever in it that would have to be deleted.</summary>
    public bool IsFresh { get; set; }

    public long Cursor => followed.Cursor;

    /// <summary>Members the server has not taken yet.</summary>
    public IReadOnlyCollection<Guid> Owed => owed;

    public long BuiltAt => place.BuiltAt;

    /// <summary>Somebody has asked for it.</summary>
    public bool IsToBeBuiltAnew { get; private set; }

    public bool IsNew(Change change) => followed.IsNew(change);

    public Task<long> NextVersionAsync(CancellationToken cancellation) => turn.NextNumberAsync(cancellation);

    public async Task PutAsync(IReadOnlyCollection<DescribedCoach> coaches, CancellationToken cancellation)
    {
        foreach (var some in coaches.Chunk(AtOnce))
        {
            var failed = await SendAsync(some, cancellation);
            // What the server was too busy for, it may take a moment later.
            if (failed.Count > 0) failed = await SendAsync([.. some.Where(coach => failed.Contains(coach.Member))], cancellation);
            owed.ExceptWith(some.Select(coach => coach.Member));
            owed.UnionWith(failed);
            removed |= some.Any(coach => coach.Documents.Count == 0);
            if (owed.Count > MostOwed) throw new InvalidOperationException($"Elasticsearch takes none of {owed.Count} coaches.");
        }
    }

    public async Task KeepAsync(long cursor, IReadOnlyCollection<long> followed, CancellationToken cancellation)
    {
        await elastic.SendAsync(HttpMethod.Post, $"{Index}/_refresh", null, cancellation);
        var number = await turn.NextNumberAsync(cancellation);
        await (place with { Cursor = cursor, Owed = [.. owed] }).KeepAsync(elastic, number, cancellation);
        Pass(cursor, followed);
    }

    public void MustBeBuiltAnew() => IsToBeBuiltAnew = true;

    public void Pass(long cursor, IReadOnlyCollection<long> followed) => this.followed.Pass(cursor, followed);

    /// <summary>
    /// A deleted document's words stay in the files until segments are merged: whoever is gone is not to be found there either.
    /// A server may keep what was deleted for the copies it expects to bring up to date, for half a minute or so; therefore once more, later.
    /// </summary>
    public async Task ExpungeAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        if (removed) (removed, expunges, expungeAt) = (false, Expunges, now);
        if (expunges == 0 || now < expungeAt) return;
        // A merge may drop only what a flush has made safe; the second one lets go of the log of writes.
        await elastic.SendAsync(HttpMethod.Post, $"{Index}/_flush", null, cancellation);
        await elastic.SendAsync(HttpMethod.Post, $"{Index}/_forcemerge?only_expunge_deletes=true", null, cancellation);
        await elastic.SendAsync(HttpMethod.Post, $"{Index}/_flush", null, cancellation);
        (expunges, expungeAt) = (expunges - 1, now + BetweenExpunges);
    }

    /// <summary>The members of whom a write has failed.</summary>
    private async Task<HashSet<Guid>> SendAsync(IReadOnlyCollection<DescribedCoach> some, CancellationToken cancellation)
    {
        var outcomes = await elastic.BulkAsync(Index, some.SelectMany(coach => IsFresh ? write.NewLines(coach) : write.Lines(coach)), cancellation);
        var failed = outcomes.Where(outcome => outcome.Problem is not null).ToList();
        if (failed.Count > 0) log.LogWarning(failed[0].Problem, "Elasticsearch has not taken {Count} of {All} documents, first {Id}", failed.Count, outcomes.Count, failed[0].Id);
        return [.. failed.Select(outcome => CoachDocument.MemberOf(outcome.Id))];
    }
}
