using ReciproCoach.Matching.Solver.Problem;

namespace ReciproCoach.Matching.Solver;

/// <summary>Explains the pairs of one solution of one instance. One object serves one thread.</summary>
/// <param name="instance">What was solved.</param>
/// <param name="solution">What came of it when only the total was wanted; its outcome is a matching.</param>
public sealed class PairExplainer(Instance instance, Solution solution) : IExplainPairs
{
    private readonly Dictionary<string, ScoredPair> pairOf = solution.Pairs.ToDictionary(pair => pair.Client, StringComparer.Ordinal);
    private readonly ScoreRows.Buffer buffer = new(instance.Count);

    /// <inheritdoc />
    public PairStanding? Standing(string client)
    {
        if (!pairOf.TryGetValue(client, out var pair))
            return null;

        var (betterCoaches, coaches) = (0, 0);
        foreach (var score in instance.Rows.Read(instance.Numbers[client], buffer).Scores)
        {
            betterCoaches += score > pair.Score ? 1 : 0;
            coaches++;
        }

        var (betterClients, clients) = (0, 0);
        var coach = instance.Numbers[pair.Coach];
        for (var other = 0; other < instance.Count; other++)
        {
            var score = instance.Rows.Score(other, coach);
            betterClients += score > pair.Score ? 1 : 0;
            clients += score >= ScoredPair.Lowest ? 1 : 0;
        }

        return new(pair.Score, betterCoaches + 1, coaches, betterClients + 1, clients);
    }

    /// <inheritdoc />
    public WishPrice PriceOf(string client, string coach, SolveOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (pairOf.TryGetValue(client, out var made) && string.Equals(made.Coach, coach, StringComparison.Ordinal))
            return new(WishVerdict.Made, null, null);
        if (!instance.Numbers.TryGetValue(client, out var c) || !instance.Numbers.TryGetValue(coach, out var k) || !instance.Allows(c, k))
            return new(WishVerdict.NotAllowed, null, null);
        if (instance.Forced.Any(pin => pin.Client == c || pin.Coach == k || pin == (k, c)))
            return new(WishVerdict.AgainstForcedPairs, null, null);

        var wished = instance.Forcing([.. instance.Forced, (c, k)]);
        var other = new CycleCoverSolver().Solve(wished, options with { Fairness = Fairness.Total }, null, cancellation);
        return other.Outcome == Outcome.ForcedPairsImpossible ? new(WishVerdict.AgainstForcedPairs, null, null) : Price(other);
    }

    private WishPrice Price(Solution other)
    {
        var people = new Limits(solution.PeopleMatched - other.PeopleBound, solution.PeopleMatched - other.PeopleMatched);
        // Until a matching with the wish was found, all that is known is that nobody more than everybody could be lost.
        if (other.Outcome != Outcome.Matching)
            people = people with { AtMost = solution.PeopleMatched };
        var comparable = other.Outcome == Outcome.Matching && people is { Exact: true, AtMost: 0 };
        return new(WishVerdict.Priced, people, comparable ? new(solution.Total - other.Bound, solution.Total - other.Total) : null);
    }
}
