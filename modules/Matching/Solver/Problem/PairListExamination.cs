namespace ReciproCoach.Matching.Solver;

/// <summary>What can be wrong with any list of pairs, seen by itself.</summary>
internal static class PairListExamination
{
    public static IEnumerable<Refusal> Of(DraftList list, IReadOnlyList<DirectedPair> pairs, HashSet<string> people) =>
        Of(list, pairs.Select(pair => (pair.Client, pair.Coach)), pairs.Count, people);

    public static IEnumerable<Refusal> Of(DraftList list, IReadOnlyList<ScoredPair> pairs, HashSet<string> people) =>
        Of(list, pairs.Select(pair => (pair.Client, pair.Coach)), pairs.Count, people);

    public static IEnumerable<Refusal> Scores(DraftList list, IReadOnlyList<ScoredPair> pairs) =>
        pairs.Index()
            .Where(entry => entry.Item.Score is < ScoredPair.Lowest or > ScoredPair.Highest)
            .Select(entry => new Refusal(RefusalReason.ScoreOutOfRange, list, entry.Index, entry.Item.Client, entry.Item.Coach));

    /// <summary>Ids are looked up once and compared as numbers after that: a large round lists millions of pairs.</summary>
    private static IEnumerable<Refusal> Of(DraftList list, IEnumerable<(string Client, string Coach)> pairs, int count, HashSet<string> people)
    {
        var numbers = people.Index().ToDictionary(entry => entry.Item, entry => entry.Index, StringComparer.Ordinal);
        var seen = new HashSet<(int, int)>(count);
        var position = 0;
        foreach (var (clientId, coachId) in pairs)
        {
            var (client, coach) = (Number(numbers, clientId), Number(numbers, coachId));
            var (knowsClient, knowsCoach) = (client < people.Count, coach < people.Count);
            if (!knowsClient || !knowsCoach)
                yield return new(RefusalReason.UnknownId, list, position, knowsClient ? null : clientId, knowsCoach ? null : coachId);
            if (client == coach)
                yield return new(RefusalReason.SelfPair, list, position, clientId, coachId);
            if (!seen.Add((client, coach)))
                yield return new(RefusalReason.DuplicatePair, list, position, clientId, coachId);
            position++;
        }
    }

    /// <summary>Unknown ids are numbered on.</summary>
    private static int Number(Dictionary<string, int> numbers, string id)
    {
        if (!numbers.TryGetValue(id, out var number))
            numbers.Add(id, number = numbers.Count);
        return number;
    }
}
