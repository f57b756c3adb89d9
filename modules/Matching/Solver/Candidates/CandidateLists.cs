using ReciproCoach.Matching.Solver.Assigning;
using ReciproCoach.Matching.Solver.Pricing;

namespace ReciproCoach.Matching.Solver.Candidates;

/// <summary>
/// The pairs a search begins with: each client's cheapest coaches and each coach's cheapest clients. Far fewer than all, and
/// nearly always enough; what is missing, pricing brings in.
/// </summary>
internal sealed class CandidateLists
{
    private const int OfAClient = 20;
    private const int OfACoach = 10;
    private const int ShortRow = 32;

    private readonly UsableRows rows;
    private readonly long[] sorted;
    private readonly CheapestClients cheapest;

    private CandidateLists(UsableRows rows)
    {
        this.rows = rows;
        sorted = new long[rows.People];
        cheapest = new(rows.People, OfACoach);
    }

    /// <summary>True in <paramref name="complete"/> when nothing was left out, so that there is nothing to price.</summary>
    public static Arcs Choose(UsableRows rows, out bool complete) => new CandidateLists(rows).Choose(out complete);

    private Arcs Choose(out bool complete)
    {
        var arcs = new Arcs(rows.People);
        complete = true;
        for (var client = 0; client < rows.People; client++)
            complete &= ChooseCoaches(arcs, client);
        if (!complete)
            AddClients(arcs);
        return arcs;
    }

    private bool ChooseCoaches(Arcs arcs, int client)
    {
        var row = rows.Read(client);
        var coaches = row.Coaches;
        var costs = row.Costs;
        arcs.Begin(client, Math.Min(coaches.Length, ShortRow), Scaled(rows.LeftOutCost(client)));
        var all = coaches.Length <= ShortRow;
        var limit = all ? Arcs.Never : Quantile(costs);

        // Beginning after the client's own number keeps rows with many equal costs from all choosing the same few.
        var (from, ties) = (FirstAfter(coaches, client), OfAClient);
        for (var k = 0; k < coaches.Length; k++)
        {
            var at = (from + k) % coaches.Length;
            if (!all)
                cheapest.Offer(coaches[at], client, costs[at]);
            if (costs[at] < limit || (costs[at] == limit && ties-- > 0))
                arcs.Add(client, coaches[at], costs[at] * Objective.Scale);
        }

        return all;
    }

    /// <summary>The cost below which a client's cheapest coaches lie.</summary>
    private long Quantile(ReadOnlySpan<long> costs)
    {
        var working = sorted.AsSpan(0, costs.Length);
        costs.CopyTo(working);
        return Selection.Nth(working, OfAClient);
    }

    private void AddClients(Arcs arcs)
    {
        for (var coach = 0; coach < rows.People; coach++)
        {
            foreach (var (cost, client) in cheapest.Of(coach))
            {
                if (arcs.Find(client, coach) < 0)
                    arcs.Add(client, coach, cost * Objective.Scale);
            }
        }
    }

    private static int FirstAfter(ReadOnlySpan<int> coaches, int client)
    {
        var at = coaches.BinarySearch(client);
        at = at < 0 ? ~at : at;
        return at == coaches.Length ? 0 : at;
    }

    private static long Scaled(long cost) => cost == Arcs.Never ? Arcs.Never : cost * Objective.Scale;
}
