using ReciproCoach.Matching.Solver.Proving;

namespace ReciproCoach.Matching.Solver.Cutting.Bounding;

/// <summary>Whole prices: of coaches, of one person more left out, and of rules; those of rules are at least 0.</summary>
internal sealed record StagePrices(long Scale, long[] Coach, long Out, IReadOnlyList<(Rule Rule, long Price)> Rules)
{
    /// <summary>The rules with their prices in units of cost, to begin with somewhere else.</summary>
    public IReadOnlyList<(Inequality Inequality, double Price)> KnownRules() =>
        [.. Rules.Select(rule => (rule.Rule.Inequality, (double)rule.Price / Scale))];

    /// <summary>
    /// The certificate counts crossings of an odd set, which is twice the counted choices less one for each role: so the
    /// price is halved, and the coaches in the set carry the other half (those of the clients follow by themselves).
    /// </summary>
    public Proof ToProof()
    {
        long[] coach = [.. Coach];
        var pairs = new List<PairPrice>();
        var sets = new List<OddSet>();
        foreach (var (rule, price) in Rules)
        {
            var inequality = rule.Inequality;
            if (inequality.IsPair)
            {
                pairs.Add(new(inequality.Teeth[0].Low, inequality.Teeth[0].High, price));
                continue;
            }

            sets.Add(new(inequality.Clients, inequality.Coaches, inequality.Teeth, price / 2));
            foreach (var person in inequality.Coaches)
                coach[person] -= price / 2;
        }

        return new(Scale, Out, [], coach, pairs, sets);
    }
}

/// <summary>An inequality as it applies to a graph: the choices it counts, looked up once.</summary>
internal sealed class Rule(Inequality inequality, Graph graph)
{
    public Inequality Inequality => inequality;

    public int Most { get; } = inequality.Most;

    public int[] Counted { get; } = [.. inequality.Counted(graph)];
}
