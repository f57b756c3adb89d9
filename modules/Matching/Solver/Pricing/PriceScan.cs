using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Bounding;

namespace ReciproCoach.Matching.Solver.Pricing;

/// <summary>
/// Looks through all usable pairs, not only those in the arcs, for the ones that the prices of a relaxation would rather
/// have: first to bring them in, at the end to prove the bound and to keep only what could still make a better matching.
/// </summary>
internal sealed class PriceScan(UsableRows rows)
{
    private const int NewInARow = 24;

    private readonly List<(long Reduced, int Coach, long Cost)> below = [];
    private readonly List<(long Reduced, int Coach, long Cost)> found = [];

    /// <summary>Rows that gained pairs in the last <see cref="BringIn"/>.</summary>
    public List<int> Grown { get; } = [];

    /// <summary>Adds to each row its missing pairs that cost less than its prices, the cheapest first; returns a bound that holds over all pairs.</summary>
    public long BringIn(Arcs arcs, Relaxation relaxation)
    {
        Grown.Clear();
        rows.Near.Hold(relaxation.Assignment.CoachPrice, Objective.Scale);
        var (assignment, bound) = (relaxation.Assignment, relaxation.ScaledBound);
        for (var client = 0; client < rows.People; client++)
        {
            Collect(arcs, client, assignment.ClientPrice[client]);
            if (found.Count == 0)
                continue;
            found.Sort();
            bound += found[0].Reduced - assignment.ClientPrice[client];
            foreach (var (_, coach, cost) in found.Take(NewInARow))
                arcs.Add(client, coach, cost);
            Grown.Add(client);
        }

        return bound;
    }

    /// <summary>
    /// The arcs, complete now, in which any matching must lie whose cost is at most a given amount above the relaxation's
    /// bound. The relaxation must be cheapest over all pairs. Null when there are more than <paramref name="most"/>.
    /// </summary>
    public Arcs? Core(Arcs arcs, Relaxation relaxation, long slack, int most)
    {
        var core = new Arcs(rows.People);
        var (assignment, count) = (relaxation.Assignment, 0);
        rows.Near.Hold(assignment.CoachPrice, Objective.Scale);
        for (var client = 0; client < rows.People; client++)
        {
            var price = assignment.ClientPrice[client];
            var keep = slack > long.MaxValue - Math.Abs(price) - 1 ? long.MaxValue - 1 : price + slack + 1;
            Collect(arcs, client, keep);
            var coaches = arcs.Coaches(client);
            var costs = arcs.Costs(client);
            core.Begin(client, found.Count + coaches.Length, costs[0] != Arcs.Never && costs[0] - assignment.CoachPrice[client] < keep ? costs[0] : Arcs.Never);
            for (var k = 1; k < coaches.Length; k++)
            {
                if (costs[k] != Arcs.Never && costs[k] - assignment.CoachPrice[coaches[k]] < keep)
                    core.Add(client, coaches[k], costs[k]);
            }

            foreach (var (_, coach, cost) in found)
                core.Add(client, coach, cost);
            count += core.Coaches(client).Length;
            if (count > most)
                return null;
        }

        return core;
    }

    /// <summary>Collects the pairs of a row that are not in the arcs and whose reduced cost is below a limit.</summary>
    private void Collect(Arcs arcs, int client, long limit)
    {
        below.Clear();
        found.Clear();
        rows.Near.Collect(client, limit, below);
        foreach (var (reduced, coach, cost) in below)
        {
            if (arcs.Find(client, coach) < 0)
                found.Add((reduced, coach, cost * Objective.Scale));
        }
    }
}
