namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// Pairs off most people before any path is searched (Jonker and Volgenant 1987): coaches start at the lowest cost anybody
/// has with them, then clients without a coach bid for the one they gain most by, as high as their second choice.
/// </summary>
internal static class FirstGuess
{
    private const int BidsPerPerson = 12;

    public static void Make(Arcs arcs, Assignment assignment)
    {
        ReduceColumns(arcs, assignment);
        Bid(arcs, assignment);
    }

    private static void ReduceColumns(Arcs arcs, Assignment assignment)
    {
        var price = assignment.CoachPrice;
        Array.Fill(price, Arcs.Never);
        var cheapestClient = new int[arcs.People];
        for (var client = 0; client < arcs.People; client++)
        {
            var coaches = arcs.Coaches(client);
            var costs = arcs.Costs(client);
            for (var k = 0; k < coaches.Length; k++)
            {
                if (costs[k] < price[coaches[k]])
                    (price[coaches[k]], cheapestClient[coaches[k]]) = (costs[k], client);
            }
        }

        for (var coach = 0; coach < arcs.People; coach++)
        {
            if (price[coach] == Arcs.Never)
                price[coach] = 0;
            else if (assignment.CoachOf[cheapestClient[coach]] == Assignment.Nobody)
                assignment.Pair(cheapestClient[coach], coach);
        }
    }

    /// <summary>Whoever is outbid bids next, so that prices settle in one place before the next.</summary>
    private static void Bid(Arcs arcs, Assignment assignment)
    {
        var waiting = new Queue<int>(Enumerable.Range(0, arcs.People).Where(client => assignment.CoachOf[client] == Assignment.Nobody));
        var bids = BidsPerPerson * arcs.People;
        while (bids-- > 0 && waiting.TryDequeue(out var client))
        {
            var (best, second, coach) = TwoBest(arcs, assignment, client);
            if (coach == Assignment.Nobody || second == long.MaxValue)
                continue;
            var outbid = assignment.ClientOf[coach];
            if (outbid != Assignment.Nobody)
            {
                // A bid that is no higher could go on for ever; the paths will settle it.
                if (best == second)
                    continue;
                assignment.Part(outbid);
                waiting.Enqueue(outbid);
            }

            assignment.CoachPrice[coach] -= second - best;
            assignment.Pair(client, coach);
        }
    }

    private static (long Best, long Second, int Coach) TwoBest(Arcs arcs, Assignment assignment, int client)
    {
        var coaches = arcs.Coaches(client);
        var costs = arcs.Costs(client);
        var (best, second, at) = (long.MaxValue, long.MaxValue, Assignment.Nobody);
        for (var k = 0; k < coaches.Length; k++)
        {
            if (costs[k] == Arcs.Never)
                continue;
            var reduced = costs[k] - assignment.CoachPrice[coaches[k]];
            if (reduced < best)
                (best, second, at) = (reduced, best, coaches[k]);
            else if (reduced < second)
                second = reduced;
        }

        return (best, second, at);
    }
}
