namespace ReciproCoach.Matching.Solver.Assigning;

/// <summary>
/// Solves the assignment problem by shortest augmenting paths (Jonker and Volgenant 1987; dense form as in Crouse 2016),
/// and solves it again cheaply after some rows have changed: prices of the other rows stay what they are. Each path costs
/// at most O(people²). One object serves one thread; it keeps its working memory.
/// </summary>
internal sealed class ShortestAugmentingPaths(int people)
{
    private readonly long[] distance = new long[people];
    private readonly int[] reachedFrom = new int[people];
    private readonly int[] open = new int[people];
    private readonly List<int> closed = new(people);

    /// <summary>
    /// Makes the assignment complete and cheapest again after the costs of <paramref name="changedRows"/> have changed.
    /// Returns false when no complete assignment exists; the assignment is then of no further use.
    /// </summary>
    public bool Solve(CostTable costs, Assignment assignment, IEnumerable<int> changedRows)
    {
        closed.Clear();
        var waiting = new List<int>();
        foreach (var client in changedRows)
        {
            if (!Reprice(costs, assignment, client))
                return false;
            if (assignment.CoachOf[client] == Assignment.Nobody)
                waiting.Add(client);
        }

        return waiting.TrueForAll(client => Augment(costs, assignment, client));
    }

    /// <summary>After a failure: coaches outnumbered by the clients who have nobody but them. Empty when a client has nobody at all.</summary>
    public IReadOnlyList<int> Trapped => closed;

    /// <summary>Solves from nothing, or after anything may have changed.</summary>
    public bool Solve(CostTable costs, Assignment assignment) => Solve(costs, assignment, Enumerable.Range(0, people));

    /// <summary>Gives a row the highest price its costs permit; parts it from its coach unless that pair still costs just that.</summary>
    private static bool Reprice(CostTable costs, Assignment assignment, int client)
    {
        var row = costs.Row(client);
        var (price, cheapest) = (long.MaxValue, Assignment.Nobody);
        for (var coach = 0; coach < row.Length; coach++)
        {
            if (row[coach] == CostTable.Never || row[coach] - assignment.CoachPrice[coach] >= price)
                continue;
            (price, cheapest) = (row[coach] - assignment.CoachPrice[coach], coach);
        }

        if (cheapest == Assignment.Nobody)
            return false;
        assignment.ClientPrice[client] = price;

        var current = assignment.CoachOf[client];
        if (current != Assignment.Nobody && row[current] != CostTable.Never && row[current] - assignment.CoachPrice[current] == price)
            return true;
        assignment.Part(client);
        if (assignment.ClientOf[cheapest] == Assignment.Nobody)
            assignment.Pair(client, cheapest);
        return true;
    }

    /// <summary>Dijkstra's search over reduced costs from a client without coach to the nearest coach without client.</summary>
    private bool Augment(CostTable costs, Assignment assignment, int start)
    {
        Array.Fill(distance, long.MaxValue);
        for (var coach = 0; coach < people; coach++)
            open[coach] = coach;
        closed.Clear();

        var (openCount, client, nearest) = (people, start, 0L);
        while (true)
        {
            var at = Relax(costs, assignment, client, nearest, openCount);
            if (at == Assignment.Nobody)
                return false;

            var coach = open[at];
            nearest = distance[coach];
            open[at] = open[--openCount];
            if (assignment.ClientOf[coach] == Assignment.Nobody)
            {
                RaisePrices(assignment, start, nearest);
                Turn(assignment, start, coach);
                return true;
            }

            closed.Add(coach);
            client = assignment.ClientOf[coach];
        }
    }

    /// <summary>Shortens distances over one row; returns where in <see cref="open"/> the nearest coach stands, or nobody.</summary>
    private int Relax(CostTable costs, Assignment assignment, int client, long nearest, int openCount)
    {
        var row = costs.Row(client);
        var basis = nearest - assignment.ClientPrice[client];
        var (best, at) = (long.MaxValue, Assignment.Nobody);
        for (var k = 0; k < openCount; k++)
        {
            var coach = open[k];
            if (row[coach] != CostTable.Never)
            {
                var through = basis + row[coach] - assignment.CoachPrice[coach];
                if (through < distance[coach])
                {
                    distance[coach] = through;
                    reachedFrom[coach] = client;
                }
            }

            // Among equally near coaches a free one ends the search at once.
            if (distance[coach] < best
                || (distance[coach] == best && at != Assignment.Nobody && assignment.ClientOf[coach] == Assignment.Nobody))
            {
                (best, at) = (distance[coach], k);
            }
        }

        return at;
    }

    private void RaisePrices(Assignment assignment, int start, long length)
    {
        assignment.ClientPrice[start] += length;
        foreach (var coach in closed)
        {
            assignment.ClientPrice[assignment.ClientOf[coach]] += length - distance[coach];
            assignment.CoachPrice[coach] -= length - distance[coach];
        }
    }

    /// <summary>Hands coaches on along the path found, from its free end back to its start.</summary>
    private void Turn(Assignment assignment, int start, int coach)
    {
        while (true)
        {
            var client = reachedFrom[coach];
            var handedOn = assignment.CoachOf[client];
            assignment.Pair(client, coach);
            if (client == start)
                return;
            coach = handedOn;
        }
    }
}
