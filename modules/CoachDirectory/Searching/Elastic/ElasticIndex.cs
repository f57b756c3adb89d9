using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Counting;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Changes;

namespace ReciproCoach.CoachDirectory.Searching.Elastic;

/// <summary>
/// The index on the server, looked after by every process: once a second each asks whose <see cref="Turn"/> it is. Who has it
/// follows the feed, or builds anew where the index is missing, of another shape or of another database's life.
/// </summary>
internal sealed class ElasticIndex(
    ElasticClient elastic, VersionedIndexes indexes, Turn turn, BuildElastic build, WriteCoach write, FollowChanges follow, Vocabulary vocabulary,
    IServiceScopeFactory scopes, IHostApplicationLifetime portal, TimeProvider clock, ILogger<ElasticIndex> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1), BetweenTries = TimeSpan.FromSeconds(10), BetweenSweeps = TimeSpan.FromMinutes(1), MostToCatchUp = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim round = new(1);
    private ElasticIndexer? mine;
    private DateTimeOffset tryAgainAt, sweepAt;
    private volatile bool ready;
    private volatile Exception? trouble;

    /// <summary>Whether there was an index of today's shape when it was last looked after.</summary>
    public bool IsReady => ready;

    /// <summary>Why the server could not be asked or written to at last; null where all is well.</summary>
    public Exception? Trouble => trouble;

    /// <summary>Members the server has not taken, as far as this process knows.</summary>
    public int Owed => mine?.Owed.Count ?? 0;

    /// <summary>True where there is an index of today's shape. Who writes it brings it up to date first, if that takes no time.</summary>
    public async Task<bool> IsReadyAsync(CancellationToken cancellation)
    {
        if (!ready || trouble is not null || mine is not { } index) return ready;
        using var brief = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        brief.CancelAfter(MostToCatchUp);
        try
        {
            await follow.CatchUpAsync(index, brief.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            // The next round goes on with it; a search does not wait for that.
        }
        catch (Exception problem) when (Unreachable.IsTrueOf(problem) || problem is ElasticProblem or TurnLostException)
        {
            NoteTrouble(problem);
        }
        return ready;
    }

    /// <summary>Something went wrong with the server: told once, until it is well again.</summary>
    public void NoteTrouble(Exception problem)
    {
        if (problem is ElasticProblem { IsMissing: true }) ready = false;
        if (trouble is null) log.LogWarning(problem, "Elasticsearch cannot be used just now; the database answers");
        trouble = problem;
    }

    /// <summary>Looks after the index once. True where it is in order when this returns, whoever writes it.</summary>
    public async Task<bool> LookAfterAsync(CancellationToken cancellation)
    {
        await round.WaitAsync(cancellation);
        try
        {
            if (await turn.TakeAsync(cancellation)) await TendAsync(cancellation);
            else mine = null;
            ready = mine is not null || await Place.FindAsync(elastic, indexes.Alias, cancellation) is { } place && place.Shape == Shape;
            if (trouble is not null) log.LogInformation("Elasticsearch is well again");
            trouble = null;
            return mine is not null;
        }
        catch (TurnLostException)
        {
            mine = null;
            return false;
        }
        catch (Exception problem) when (Unreachable.IsTrueOf(problem) || problem is ElasticProblem)
        {
            mine = null;
            NoteTrouble(problem);
            return false;
        }
        finally
        {
            round.Release();
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (mine is null || trouble is not null) return;
        using var brief = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        brief.CancelAfter(MostToCatchUp);
        try
        {
            await turn.GiveBackAsync(brief.Token);
        }
        catch (Exception problem) when (Unreachable.IsTrueOf(problem) || problem is ElasticProblem or OperationCanceledException or ObjectDisposedException)
        {
            log.LogDebug(problem, "The turn to write runs out by itself");
        }
    }

    public override void Dispose()
    {
        base.Dispose();
        round.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await portal.UntilStartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LookAfterAsync(stoppingToken);
            }
            catch (Exception problem) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(problem, "The coach index could not be brought up to date; the next round tries again");
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await Task.Delay(Pause, clock, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private string Shape => CoachMapping.Shape(vocabulary.Shape);

    private async Task TendAsync(CancellationToken cancellation)
    {
        var place = await Place.FindAsync(elastic, indexes.Alias, cancellation);
        if (place is not null && place.Shape == Shape && place.Cursor <= await LastAsync(cancellation)) await TakeAsync(place, cancellation);
        else await AnewAsync(null, cancellation);
        await follow.FollowAsync(mine!, cancellation);
        if (mine!.IsToBeBuiltAnew) await AnewAsync(mine, cancellation);
        await PayAsync(mine, cancellation);
        await mine.ExpungeAsync(clock.GetUtcNow(), cancellation);
    }

    private async Task TakeAsync(Place place, CancellationToken cancellation)
    {
        if (mine?.Index != place.Index) mine = new(elastic, turn, write, place, log);
        else if (clock.GetUtcNow() < sweepAt) return;
        await indexes.SweepAsync(cancellation);
        sweepAt = clock.GetUtcNow() + BetweenSweeps;
    }

    private async Task AnewAsync(ElasticIndexer? before, CancellationToken cancellation) =>
        await TakeAsync(await build.RunAsync(before, Shape, await LastAsync(cancellation), cancellation), cancellation);

    /// <summary>Those the server would not take are tried again from time to time, as they are then.</summary>
    private async Task PayAsync(ElasticIndexer index, CancellationToken cancellation)
    {
        if (index.Owed.Count == 0 || clock.GetUtcNow() < tryAgainAt) return;
        tryAgainAt = clock.GetUtcNow() + BetweenTries;
        await follow.RepeatAsync(index, [.. index.Owed], cancellation);
    }

    private async Task<long> LastAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ChangesFeed>().LastAsync(cancellation);
    }
}
