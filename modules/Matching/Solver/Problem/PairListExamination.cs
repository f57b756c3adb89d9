namespace ReciproCoach.Matching.Solver;

/// <summary>What can be wrong with any list of pairs, seen by itself.</summary>
internal static class PairListExamination
{
    public static IEnumerable<Refusal> Of(DraftList list, IReadOnlyList<DirectedPair> pairs, HashSet<string> people)
    {
        var seen = new HashSet<DirectedPair>();
        foreach (var (position, pair) in pairs.Index())
        {
            var knowsClient = people.Contains(pair.Client);
            var knowsCoach = people.Contains(pair.Coach);
            if (!knowsClient || !knowsCoach)
                yield return new(RefusalReason.UnknownId, list, position, knowsClient ? null : pair.Client, knowsCoach ? null : pair.Coach);
            if (string.Equals(pair.Client, pair.Coach, StringComparison.Ordinal))
                yield return new(RefusalReason.SelfPair, list, position, pair.Client, pair.Coach);
            if (!seen.Add(pair))
                yield return new(RefusalReason.DuplicatePair, list, position, pair.Client, pair.Coach);
        }
    }

    public static IEnumerable<Refusal> Scores(DraftList list, IReadOnlyList<ScoredPair> pairs) =>
        pairs.Index()
            .Where(entry => entry.Item.Score is < ScoredPair.Lowest or > ScoredPair.Highest)
            .Select(entry => new Refusal(RefusalReason.ScoreOutOfRange, list, entry.Index, entry.Item.Client, entry.Item.Coach));
}
