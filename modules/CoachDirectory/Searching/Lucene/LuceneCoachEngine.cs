using ReciproCoach.CoachDirectory.Searching.Following;
using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching.Lucene;

/// <summary>Searches this process's index, brought up to date first; while there is none, it says so.</summary>
internal sealed class LuceneCoachEngine(CoachIndex index, FollowChanges follow, LuceneEngine lucene) : ICoachEngine
{
    public string? Complaint => index.Current is null ? "The coach index is not open; the directory is read from the database." : null;

    public Task<CoachResults?> FindAsync(WordQuery? words, CoachQuery query, Reader reader, CancellationToken cancellation) =>
        AskAsync(open => lucene.Find(open, words, query, reader), cancellation);

    public Task<IReadOnlyList<string>?> BeginningWithAsync(string field, string beginning, int atMost, Reader reader, CancellationToken cancellation) =>
        AskAsync(open => LuceneWords.BeginningWith(open, field, beginning, atMost, reader), cancellation);

    private async Task<T?> AskAsync<T>(Func<OpenIndex, T> question, CancellationToken cancellation) where T : class
    {
        if (index.Current is not { } open) return null;
        try
        {
            await follow.CatchUpAsync(open, cancellation);
            return question(open);
        }
        catch (Exception problem) when (problem is IOException or ObjectDisposedException)
        {
            index.GiveUp(open, problem);
            return null;
        }
    }
}
