namespace ReciproCoach.Matching.Desk.Drafting;

/// <summary>
/// Matching as people do it without a solver: go down a list of pairs, take each that still fits, at the end close what is
/// open into rings of three or more. Valid, but nothing is ever taken back.
/// </summary>
internal sealed class PairAfterPair
{
    private readonly Dictionary<(Guid Client, Guid Coach), int> scores;
    private readonly List<(Guid Client, Guid Coach)> bestFirst;
    private readonly List<(Guid Client, Guid Coach)> wanted;

    public PairAfterPair(MatchingInput input)
    {
        scores = input.Possible().ToDictionary(pair => (pair.Client, pair.Coach), pair => pair.Score);
        bestFirst = [.. scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
        wanted = [.. input.Together()];
    }

    /// <summary>Points when the best pair is taken first, then the next best that still fits.</summary>
    public long BestFirst() => Take(bestFirst);

    /// <summary>Points when lots are drawn, on average.</summary>
    /// <param name="seed">Equal seeds draw equal lots.</param>
    public long ByLot(int draws, int seed)
    {
        // CA5394: lots for a comparison; nobody's place depends on them.
#pragma warning disable CA5394
        var lots = new Random(seed);
        var order = bestFirst.ToArray();
        var total = 0L;
        for (var draw = 0; draw < draws; draw++)
        {
            lots.Shuffle(order);
            total += Take(order);
        }
#pragma warning restore CA5394
        return total / draws;
    }

    private long Take(IEnumerable<(Guid Client, Guid Coach)> order)
    {
        var coachOf = new Dictionary<Guid, Guid>();
        var clientOf = new Dictionary<Guid, Guid>();
        foreach (var (client, coach) in wanted.Concat(order))
        {
            var bothWays = coachOf.TryGetValue(coach, out var theirs) && theirs == client;
            if (bothWays || coachOf.ContainsKey(client) || clientOf.ContainsKey(coach)) continue;
            coachOf[client] = coach;
            clientOf[coach] = client;
        }

        foreach (var start in coachOf.Keys.Where(person => !clientOf.ContainsKey(person)).ToList()) Close(start, coachOf);
        return coachOf.Sum(pair => (long)scores.GetValueOrDefault((pair.Key, pair.Value)));
    }

    /// <summary>Turns the open chain from <paramref name="start"/> into the longest ring within it, or into nothing.</summary>
    private void Close(Guid start, Dictionary<Guid, Guid> coachOf)
    {
        var chain = new List<Guid> { start };
        while (coachOf.Remove(chain[^1], out var next)) chain.Add(next);
        for (var length = chain.Count; length >= 3; length--)
        {
            for (var from = 0; from + length <= chain.Count; from++)
            {
                if (!scores.ContainsKey((chain[from + length - 1], chain[from]))) continue;
                for (var i = from; i < from + length - 1; i++) coachOf[chain[i]] = chain[i + 1];
                coachOf[chain[from + length - 1]] = chain[from];
                return;
            }
        }
    }
}
