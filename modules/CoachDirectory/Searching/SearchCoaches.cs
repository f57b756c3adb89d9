using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>Searches with an engine, whichever it is; where it cannot answer, the database does.</summary>
internal sealed class SearchCoaches(AskEngine engine, SuggestCoaches suggest, SearchDatabase database) : ICoachSearch
{
    public async Task<CoachResults> SearchAsync(CoachQuery query, Reader reader, CancellationToken cancellation) =>
        await engine.FindAsync(query, reader, cancellation) ?? await database.SearchAsync(query, reader, cancellation);

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(string typed, string language, Reader reader, CancellationToken cancellation) =>
        suggest.BeginningWithAsync(typed, language, reader, cancellation);
}
