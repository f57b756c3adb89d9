namespace ReciproCoach.Matching.Solver;

/// <summary>What a matching is worth to those in it, in four numbers.</summary>
/// <param name="Total">The sum of the scores.</param>
/// <param name="Weakest">The lowest score of a pair; 0 where there is none.</param>
/// <param name="WithoutCoach">How many people nobody coaches.</param>
/// <param name="FirstChoices">How many got the coach they wanted most.</param>
public sealed record MatchingFigures(long Total, int Weakest, int WithoutCoach, int FirstChoices)
{
    /// <param name="pairs">The pairs made.</param>
    /// <param name="people">How many people there are, matched or not.</param>
    /// <param name="wanted">The pairs that would give a client the coach they want most.</param>
    public static MatchingFigures Of(IReadOnlyCollection<ScoredPair> pairs, int people, IReadOnlySet<DirectedPair> wanted)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(wanted);
        return new(
            pairs.Sum(pair => (long)pair.Score),
            pairs.Count == 0 ? 0 : pairs.Min(pair => pair.Score),
            people - pairs.Count,
            pairs.Count(pair => wanted.Contains(new(pair.Client, pair.Coach))));
    }
}
