using ReciproCoach.Matching.Verifier.Claims;
using ReciproCoach.Matching.Verifier.Pairs;

namespace ReciproCoach.Matching.Verifier.Proving;

/// <summary>
/// Weighs the usable pairs of a node under the prices of one proof. The weight is a lower bound on the cost of every covering
/// of the node, in multiples of 1 / scale; for a pair, the weight and what the pair costs beyond its client's cheapest is a
/// lower bound on every covering that contains it. All sums are checked: beyond 64 bits an OverflowException ends the check.
/// </summary>
internal sealed class Scale
{
    private readonly StageCosts costs;
    private readonly Prices prices;
    private readonly UsablePairs usable;
    private readonly ScoredRows rows;
    private readonly EdgePrices edges;
    private readonly int[] coaches;
    private readonly int[] scores;
    private readonly long[] reduced;
    private readonly long[] cheapest;

    /// <summary>The heaviest weight that, rounded up to whole cost, still misses the claim.</summary>
    private readonly Int128 justShort;

    public Scale(StageCosts costs, Prices prices, UsablePairs usable, ScoredRows rows)
    {
        (this.costs, this.prices, this.usable, this.rows) = (costs, prices, usable, rows);
        justShort = checked(prices.Scale * (costs.Claim - 1));
        edges = new(prices, usable.People);
        (coaches, scores) = (new int[usable.People], new int[usable.People]);
        (reduced, cheapest) = (new long[usable.People], new long[usable.People]);
    }

    /// <summary>The lower bound in multiples of 1 / scale; null when somebody has nothing usable, so that there is no covering at all.</summary>
    public Int128? Weigh()
    {
        Int128 weight = 0;
        for (var client = 0; client < usable.People; client++)
        {
            var count = Reduce(client);
            if (count == 0)
                return null;
            cheapest[client] = Smallest(reduced.AsSpan(0, count));
            weight += cheapest[client];
        }

        return weight + edges.Constant - FixedParts();
    }

    /// <summary>Removes every pair and every leaving-out that no covering below the claim can contain.</summary>
    public void RemoveWhatCannotBe(Int128 weight)
    {
        var most = justShort - weight;
        for (var client = 0; client < usable.People; client++)
        {
            var count = Reduce(client);
            for (var at = 0; at < count; at++)
            {
                if ((Int128)reduced[at] - cheapest[client] > most)
                    usable.Remove(client, coaches[at]);
            }
        }
    }

    /// <summary>Whether a weight, rounded up to whole cost, reaches the claim.</summary>
    public bool Proves(Int128 weight) => weight > justShort;

    /// <summary>A weight in whole cost, rounded up.</summary>
    public Int128 InCost(Int128 weight) => weight > 0 ? (weight + prices.Scale - 1) / prices.Scale : weight / prices.Scale;

    private Int128 FixedParts()
    {
        var parts = (Int128)prices.Out * (costs.LeftOut ?? 0);
        for (var floor = 0; floor < prices.Below.Count; floor++)
            parts += (Int128)prices.Below[floor] * costs.Floors[floor].Found;
        return parts;
    }

    private static long Smallest(ReadOnlySpan<long> costs)
    {
        var smallest = costs[0];
        foreach (var cost in costs)
            smallest = Math.Min(smallest, cost);
        return smallest;
    }

    private int Reduce(int client)
    {
        var count = rows.Read(client, usable, coaches, scores);
        edges.Open(client);
        for (var at = 0; at < count; at++)
        {
            var coach = coaches[at];
            reduced[at] = checked(coach == client
                ? prices.Scale * costs.OfLoop + prices.Out - prices.Coach[client] + edges.OfLoop(client)
                : prices.Scale * costs.OfPair(scores[at]) + Below(scores[at]) + edges.OfPair(coach));
        }

        edges.Close();
        return count;
    }

    private long Below(int score)
    {
        var price = 0L;
        for (var floor = 0; floor < prices.Below.Count; floor++)
        {
            if (score < costs.Floors[floor].Floor)
                price = checked(price + prices.Below[floor]);
        }

        return price;
    }
}
