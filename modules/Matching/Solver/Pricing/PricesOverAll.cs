using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Cutting;
using ReciproCoach.Matching.Solver.Cutting.Bounding;

namespace ReciproCoach.Matching.Solver.Pricing;

/// <summary>
/// Prices found among a few pairs, held against all usable ones: what bound they prove, which pairs they would rather have,
/// and which of all pairs can still be part of something better. Prices of rules only ever make a pair dearer, so nearly all
/// pairs are seen to be too dear without them.
/// </summary>
internal sealed class PricesOverAll
{
    private readonly UsableRows rows;
    private readonly StagePrices prices;
    private readonly bool loopsArePriced;
    private readonly PricesOfRules rules;
    private readonly long[] least;
    private readonly List<(long Reduced, int Coach, long Cost)> below = [];
    private readonly List<(long Reduced, int Coach, long Cost)> found = [];

    /// <param name="rows">All pairs.</param>
    /// <param name="prices">Of coaches and rules, and of leaving one out.</param>
    /// <param name="exactlyLeftOut">Where it is known how many, leaving somebody out costs what it is priced at and nothing else.</param>
    public PricesOverAll(UsableRows rows, StagePrices prices, int? exactlyLeftOut)
    {
        (this.rows, this.prices, loopsArePriced) = (rows, prices, exactlyLeftOut is not null);
        rules = new(rows.People, prices.Rules);
        least = new long[rows.People];
        rows.Near.Hold(prices.Coach, prices.Scale);
        for (var client = 0; client < rows.People; client++)
        {
            least[client] = LoopReduced(client);
            Collect(client, Math.Min(least[client], Guess(client)));
            foreach (var (reduced, _, _) in found)
                least[client] = Math.Min(least[client], reduced);
        }

        if (least.AsSpan().Contains(Arcs.Never))
            return;
        Scaled = checked(least.Sum() + prices.Coach.Sum() - prices.Out * (exactlyLeftOut ?? 0) - prices.Rules.Sum(rule => rule.Price * rule.Rule.Most));
    }

    /// <summary>No matching costs less, in whole units; nothing is known where somebody has nobody at all.</summary>
    public long Bound => CeilingOf(Scaled);

    private long Scaled { get; } = long.MinValue / 2;

    /// <summary>Adds to each row of arcs its cheapest pairs that are missing and cheaper than all it has; true when there are any.</summary>
    public bool BringIn(Arcs arcs, int mostInARow)
    {
        var any = false;
        rows.Near.Hold(prices.Coach, prices.Scale);
        for (var client = 0; client < rows.People; client++)
        {
            var own = LeastIn(arcs, client);
            if (own == least[client])
                continue;
            any = true;
            Collect(client, own);
            found.Sort();
            foreach (var (_, coach, cost) in found.Where(pair => arcs.Find(client, pair.Coach) < 0).Take(mostInARow))
                arcs.Add(client, coach, cost * Objective.Scale);
            if (LoopReduced(client) < own)
                arcs.Set(client, 0, rows.LeftOutCost(client) * Objective.Scale);
        }

        return any;
    }

    /// <summary>All pairs that a matching cheaper than <paramref name="cost"/> can have; null when there are more than so many.</summary>
    public Arcs? Core(long cost, int most)
    {
        var (core, count) = (new Arcs(rows.People), 0);
        rows.Near.Hold(prices.Coach, prices.Scale);
        for (var client = 0; client < rows.People; client++)
        {
            var beyond = LimitOf(client, cost);
            Collect(client, beyond);
            core.Begin(client, found.Count, LoopReduced(client) < beyond ? rows.LeftOutCost(client) * Objective.Scale : Arcs.Never);
            foreach (var (_, coach, price) in found)
                core.Add(client, coach, price * Objective.Scale);
            count += found.Count;
            if (count > most)
                return null;
        }

        return core;
    }

    /// <summary>From this reduced cost on, a choice of a client makes every matching cost at least so much.</summary>
    private long LimitOf(int client, long cost) => (cost - 1) * prices.Scale - Scaled + least[client] + 1;

    private long CeilingOf(long scaled)
    {
        var (whole, rest) = Math.DivRem(scaled, prices.Scale);
        return rest > 0 ? whole + 1 : whole;
    }

    private long LeastIn(Arcs arcs, int client)
    {
        var coaches = arcs.Coaches(client);
        var costs = arcs.Costs(client);
        var own = costs[0] == Arcs.Never ? Arcs.Never : LoopReduced(client);
        for (var k = 1; k < coaches.Length; k++)
            own = Math.Min(own, Reduced(client, coaches[k], costs[k] / Objective.Scale));
        return own;
    }

    private long Reduced(int client, int coach, long cost) => cost * prices.Scale - prices.Coach[coach] + rules.Of(client, coach);

    private long LoopReduced(int person)
    {
        var cost = rows.LeftOutCost(person);
        return cost == Arcs.Never ? Arcs.Never : Reduced(person, person, loopsArePriced ? 0 : cost) + prices.Out;
    }

    /// <summary>The least reduced cost of a row is below this.</summary>
    private long Guess(int client)
    {
        below.Clear();
        rows.Near.CollectKept(client, Arcs.Never, below);
        return below.Count == 0 ? Arcs.Never : below.Min(pair => pair.Reduced + rules.Of(client, pair.Coach)) + 1;
    }

    /// <summary>The pairs of a row whose reduced cost is below a limit.</summary>
    private void Collect(int client, long limit)
    {
        below.Clear();
        found.Clear();
        rows.Near.Collect(client, limit, below);
        foreach (var (reduced, coach, cost) in below)
        {
            if (reduced + rules.Of(client, coach) is var own && own < limit)
                found.Add((own, coach, cost));
        }
    }
}
