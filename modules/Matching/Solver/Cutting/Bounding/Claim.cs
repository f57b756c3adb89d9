
namespace ReciproCoach.Matching.Solver.Cutting.Bounding;

/// <summary>
/// A bound on every cover of a branch that needs no faith in floating point: prices are rounded to whole multiples of
/// 1 / scale first, and the bound and all reduced costs follow from those in whole numbers.
/// </summary>
internal sealed class Claim
{
    private readonly Graph graph;
    private readonly StagePrices prices;
    private readonly long[] reduced;
    private readonly long[] leastOfClient;

    public Claim(Graph graph, StagePrices prices, Usable usable, int? leftOut)
    {
        (this.graph, this.prices) = (graph, prices);
        reduced = ReducedCosts(graph, prices);
        leastOfClient = new long[graph.People];
        Array.Fill(leastOfClient, long.MaxValue);
        for (var choice = 0; choice < graph.Choices; choice++)
        {
            if (usable[choice])
                leastOfClient[graph.Client[choice]] = Math.Min(leastOfClient[graph.Client[choice]], reduced[choice]);
        }

        IsEmpty = leastOfClient.AsSpan().Contains(long.MaxValue);
        if (IsEmpty)
            return;
        var bound = checked(leastOfClient.Sum() + prices.Coach.Sum() - prices.Out * (leftOut ?? 0));
        foreach (var (rule, price) in prices.Rules)
            bound = checked(bound - price * rule.Most);
        Scaled = bound;
    }

    /// <summary>True when somebody has nothing left to choose: there is no cover at all.</summary>
    public bool IsEmpty { get; }

    /// <summary>The bound in multiples of 1 / scale.</summary>
    private long Scaled { get; }

    /// <summary>No cover of the branch costs less.</summary>
    public long Bound => IsEmpty ? long.MaxValue : Ceiling(Scaled);

    /// <summary>What a cover with this choice costs at least.</summary>
    public long BoundWith(int choice) => IsEmpty ? long.MaxValue : Ceiling(Scaled + reduced[choice] - leastOfClient[graph.Client[choice]]);

    /// <summary>The prices that prove it.</summary>
    public StagePrices Prices => prices;

    private long Ceiling(long scaled)
    {
        var (whole, rest) = Math.DivRem(scaled, prices.Scale);
        return rest > 0 ? whole + 1 : whole;
    }

    private static long[] ReducedCosts(Graph graph, StagePrices prices)
    {
        var reduced = new long[graph.Choices];
        for (var choice = 0; choice < graph.Choices; choice++)
            reduced[choice] = graph.Cost[choice] * prices.Scale - prices.Coach[graph.Coach[choice]] + (graph.IsLoop(choice) ? prices.Out : 0);
        foreach (var (rule, price) in prices.Rules)
        {
            foreach (var choice in rule.Counted)
                reduced[choice] += price;
        }

        return reduced;
    }
}
