using System.Runtime.InteropServices;
using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Candidates;

namespace ReciproCoach.Matching.Solver.Pricing;

/// <summary>
/// Finds the pairs that cost less than their prices without looking at all of them each time. Of every row the few nearest pairs
/// are kept, and how dear all the others were at least by the prices of that moment. As long as no coach's price has since risen by so much
/// that one of those could be cheap enough, it is enough to look at the few; if one has, the row is read again. In a round of twenty thousand
/// that replaces reading 250 million pairs, twenty times.
/// </summary>
internal sealed class NearRows(UsableRows rows)
{
    private const int Sampled = 512;

    private readonly Row[] near = new Row[rows.People];
    private readonly List<long[]> pricesThen = [];
    private readonly List<Int128> rises = [];
    private readonly List<long> sample = [];
    private readonly List<int> keptCoaches = [];
    private readonly List<int> keptCosts = [];
    private long[] price = [];
    private long scale = 1;
    private bool isNew;

    /// <summary>About so many pairs of a row.</summary>
    public int Kept { get; init; } = 128;

    /// <summary>In smaller rounds rows are read as soon as they are looked up.</summary>
    public int WorthIt { get; init; } = 2_000;

    /// <summary>The prices that count from now on, in multiples of 1 / scale.</summary>
    public void Hold(long[] coachPrice, long priceScale)
    {
        (price, scale, isNew) = (coachPrice, priceScale, true);
        for (var then = 0; then < pricesThen.Count; then++)
            rises[then] = Rise(pricesThen[then]);
    }

    /// <summary>Adds all pairs of a client whose cost less the coach's price is below a limit, in their order.</summary>
    public void Collect(int client, long limit, List<(long Reduced, int Coach, long Cost)> into)
    {
        if (near[client].Coaches is not null && Beyond(client) >= (Int128)limit * Objective.Scale)
        {
            CollectKept(client, limit, into);
            return;
        }

        var row = rows.Read(client);
        var coaches = row.Coaches;
        var costs = row.Costs[..coaches.Length];
        for (var k = 0; k < coaches.Length; k++)
        {
            var reduced = costs[k] * scale - price[coaches[k]];
            if (reduced < limit)
                into.Add((reduced, coaches[k], costs[k]));
        }

        if (rows.People >= WorthIt)
            Keep(client, row);
    }

    /// <summary>The same among the pairs that happen to be kept; there may be none.</summary>
    public void CollectKept(int client, long limit, List<(long Reduced, int Coach, long Cost)> into)
    {
        var (coaches, costs) = (near[client].Coaches ?? [], near[client].Costs);
        for (var k = 0; k < coaches.Length; k++)
        {
            var reduced = costs[k] * scale - price[coaches[k]];
            if (reduced < limit)
                into.Add((reduced, coaches[k], costs[k]));
        }
    }

    /// <summary>No pair that is not kept costs less, as a multiple of 1 / (scale × <see cref="Objective.Scale"/>).</summary>
    private Int128 Beyond(int client) => near[client].Beyond == Arcs.Never ? Int128.MaxValue : (Int128)scale * near[client].Beyond - rises[near[client].Then];

    private Int128 Rise(long[] then)
    {
        var most = Int128.MinValue;
        for (var coach = 0; coach < then.Length; coach++)
            most = Int128.Max(most, (Int128)price[coach] * Objective.Scale - (Int128)then[coach] * scale);
        return most;
    }

    private void Keep(int client, UsableRow row)
    {
        if (isNew)
        {
            pricesThen.Add([.. price.Select(own => (long)((Int128)own * Objective.Scale / scale))]);
            rises.Add(Rise(pricesThen[^1]));
            isNew = false;
        }

        var then = pricesThen[^1];
        var beyond = Choose(row, then);
        keptCoaches.Clear();
        keptCosts.Clear();
        for (var k = 0; k < row.Coaches.Length; k++)
        {
            if (row.Costs[k] * Objective.Scale - then[row.Coaches[k]] >= beyond)
                continue;
            if (row.Costs[k] > int.MaxValue)
                return;
            keptCoaches.Add(row.Coaches[k]);
            keptCosts.Add((int)row.Costs[k]);
        }

        near[client] = new([.. keptCoaches], [.. keptCosts], beyond, pricesThen.Count - 1);
    }

    /// <summary>From where on pairs are not kept: a quantile of some of them, which is near enough.</summary>
    private long Choose(UsableRow row, long[] then)
    {
        if (row.Coaches.Length <= Kept)
            return Arcs.Never;
        sample.Clear();
        for (var k = 0; k < row.Coaches.Length; k += Math.Max(1, row.Coaches.Length / Sampled))
            sample.Add(row.Costs[k] * Objective.Scale - then[row.Coaches[k]]);
        return Selection.Nth(CollectionsMarshal.AsSpan(sample), (int)((long)Kept * sample.Count / row.Coaches.Length));
    }

    /// <summary>What is kept of a row.</summary>
    /// <param name="Coaches">The coaches, in rising order.</param>
    /// <param name="Costs">What each pair costs.</param>
    /// <param name="Beyond">What all other pairs cost at least, less the coach's price then.</param>
    /// <param name="Then">Which prices that was.</param>
    private readonly record struct Row(int[] Coaches, int[] Costs, long Beyond, int Then);
}
