using ReciproCoach.CoachDirectory.Searching.Reading;
using ReciproCoach.CoachDirectory.Seeing;

namespace ReciproCoach.CoachDirectory.Searching;

/// <summary>Asks an engine what somebody typed: first as typed, and only where nobody fits that, whatever the filters, for words that look alike.</summary>
internal sealed class AskEngine(ICoachEngine engine, ReadWords read)
{
    /// <returns>Null where the engine cannot answer just now.</returns>
    public async Task<CoachResults?> FindAsync(CoachQuery query, Reader reader, CancellationToken cancellation)
    {
        if (query.Words.Length == 0) return await engine.FindAsync(null, query, reader, cancellation);
        // Signs alone are no words, and nobody fits them.
        if (read.Read(query.Words, query.Language, forgiving: false) is not { } words) return CoachResults.Nobody;
        var found = await engine.FindAsync(words, query, reader, cancellation);
        if (found is null or { FitTheWords: > 0 }) return found;
        return await engine.FindAsync(read.Read(query.Words, query.Language, forgiving: true), query, reader, cancellation) is { } alike ? alike with { OnlyAlike = true } : null;
    }
}
