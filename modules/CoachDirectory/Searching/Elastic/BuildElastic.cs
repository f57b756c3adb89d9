using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>Fills a new index beside the one in use, which is followed meanwhile, and puts it in its place when it is whole.</summary>
internal sealed class BuildElastic(ElasticClient elastic, VersionedIndexes indexes, Turn turn, WriteCoach write, FollowChanges follow, ILogger<BuildElastic> log)
{
    /// <param name="before">The one in use; null where there is none, or none worth following.</param>
    /// <param name="cursor">The feed's last line before anybody is read.</param>
    public async Task<Place> RunAsync(ElasticIndexer? before, string shape, long cursor, CancellationToken cancellation)
    {
        log.LogInformation("The coach index on Elasticsearch is built anew");
        var name = await indexes.CreateAsync(CoachMapping.Body(Vocabulary.Flags.Select(AskElastic.Field)), cancellation);
        try
        {
            var next = new ElasticIndexer(elastic, turn, write, new(name, cursor, shape, cursor, []), log) { IsFresh = true };
            await follow.FillAsync(new Beside(next, before, follow), cursor, cancellation);
            next.IsFresh = false;
            await follow.FollowAsync(next, cancellation);
            await indexes.SwapAsync(name, cancellation);
            log.LogInformation("The coach index on Elasticsearch has been built anew as {Index}", name);
            return new(name, next.Cursor, shape, cursor, [.. next.Owed]);
        }
        catch (Exception problem) when (problem is not TurnLostException)
        {
            // Where this fails too, whoever has the turn next sweeps it away.
            if (!Unreachable.IsTrueOf(problem)) await indexes.DeleteAsync(name, CancellationToken.None);
            throw;
        }
    }

    /// <summary>Between two portions, the index still in use is brought up to date: whoever is erased meanwhile is gone from both.</summary>
    private sealed class Beside(ElasticIndexer next, ElasticIndexer? before, FollowChanges follow) : ICoachIndexer
    {
        public long Cursor => next.Cursor;

        public long BuiltAt => next.BuiltAt;

        public bool IsNew(Change change) => next.IsNew(change);

        public Task<long> NextVersionAsync(CancellationToken cancellation) => next.NextVersionAsync(cancellation);

        public async Task PutAsync(IReadOnlyCollection<DescribedCoach> coaches, CancellationToken cancellation)
        {
            await next.PutAsync(coaches, cancellation);
            if (before is not null) await follow.FollowAsync(before, cancellation);
        }

        public void MustBeBuiltAnew() => next.MustBeBuiltAnew();

        public Task KeepAsync(long cursor, IReadOnlyCollection<long> followed, CancellationToken cancellation) => next.KeepAsync(cursor, followed, cancellation);

        public void Pass(long cursor, IReadOnlyCollection<long> followed) => next.Pass(cursor, followed);
    }
}
