using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ReciproCoach.CoachDirectory.Searching.Describing;
using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.Platform.Background;
using ReciproCoach.Platform.Changes;
using ReciproCoach.Platform.Languages;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>
/// This process's index: opened when the portal listens (until then the database answers), built anew where it is missing, damaged or of another shape, and brought up to date
/// every second. It runs whatever <c>Portal:BackgroundWork</c> says, because every process that serves pages searches its own.
/// </summary>
internal sealed class CoachIndex(
    Lazy<OpenIndexFiles> files, FollowChanges follow, Compounds compounds, LanguageList languages, IServiceScopeFactory scopes, IHostApplicationLifetime portal,
    TimeProvider clock, ILogger<CoachIndex> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly TaskCompletionSource opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private OpenIndex? open;

    /// <summary>Null while there is none to search: the database answers meanwhile.</summary>
    public OpenIndex? Current => Volatile.Read(ref open);

    /// <summary>Done when the index has been opened for the first time.</summary>
    public Task Opened => opened.Task;

    /// <summary>Takes an index that has failed out of use; the next round builds a new one.</summary>
    public void GiveUp(OpenIndex failed, Exception problem)
    {
        if (Interlocked.CompareExchange(ref open, null, failed) != failed) return;
        log.LogError(problem, "The coach index failed and will be built anew");
        failed.Dispose();
    }

    public override void Dispose()
    {
        base.Dispose();
        Interlocked.Exchange(ref open, null)?.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await portal.UntilStartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await OneRoundAsync(stoppingToken);
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

    private async Task OneRoundAsync(CancellationToken stopping)
    {
        if (Current is { } index)
        {
            await FollowAsync(index, stopping);
            return;
        }
        await using var scope = scopes.CreateAsyncScope();
        var last = await scope.ServiceProvider.GetRequiredService<ChangesFeed>().LastAsync(stopping);
        var next = (opened.Task.IsCompleted ? null : Existing(last)) ?? await BuildAsync(last, stopping);
        Volatile.Write(ref open, next);
        opened.TrySetResult();
    }

    /// <summary>A writer that could not write, on a full disk for instance, never writes again.</summary>
    private async Task FollowAsync(OpenIndex index, CancellationToken stopping)
    {
        try
        {
            await follow.FollowAsync(index, stopping);
            if (index.IsToBeBuiltAnew) await RefillAsync(index, stopping);
            if (index.Expunge()) files.Value.DeleteUnheld();
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            GiveUp(index, problem);
        }
    }

    /// <summary>Filled by half, it must not be kept: what was kept before is opened again.</summary>
    private async Task RefillAsync(OpenIndex index, CancellationToken stopping)
    {
        try
        {
            await follow.RefillAsync(index, index.Empty, stopping);
        }
        catch (Exception problem)
        {
            GiveUp(index, problem);
            throw;
        }
    }

    /// <summary>An index that is ahead of the feed belongs to another database, such as one before a backup was restored.</summary>
    private OpenIndex? Existing(long last)
    {
        var index = files.Value.Existing();
        if (index is null) return null;
        if (index.Cursor <= last)
        {
            foreach (var language in languages.All) LearnFrom(index, language.Code);
            return index;
        }
        index.Dispose();
        return null;
    }

    private void LearnFrom(OpenIndex index, string language) => index.Search(searcher =>
    {
        foreach (var word in LuceneWords.All(searcher.IndexReader, CoachFields.Spelled(language))) compounds.Learn(language, SpelledWord.Read(word).Written);
        return true;
    });

    private async Task<OpenIndex> BuildAsync(long cursor, CancellationToken stopping)
    {
        var index = files.Value.Empty(cursor);
        try
        {
            await follow.FillAsync(index, cursor, stopping);
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }
}
